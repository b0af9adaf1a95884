/*
 * Brings the citations and the related pieces of a record into its page and copies texts. Everything here has an equal
 * without it: the links lead to pages of their own, and text can be selected.
 */
(() => {
  "use strict";

  /* ---- copying; without a clipboard there is no button ---- */

  function offerCopies(root) {
    if (!navigator.clipboard) {
      return;
    }
    for (const button of root.querySelectorAll("button[data-copy]")) {
      button.hidden = false;
      button.addEventListener("click", async () => {
        const source = document.getElementById(button.dataset.copy);
        await navigator.clipboard.writeText(source.textContent.trim());
        say(button);
      });
    }
  }

  function say(button) {
    const status = document.querySelector("[data-copied]");
    if (status) {
      status.textContent = "";
      status.textContent = status.dataset.copied;
    }
    button.dataset.words ||= button.textContent;
    button.textContent = status ? status.dataset.copied : button.dataset.words;
    clearTimeout(button.timer);
    button.timer = setTimeout(() => {
      button.textContent = button.dataset.words;
    }, 1500);
  }

  /* ---- parts of the page that have a page of their own ---- */

  async function partOf(address, id) {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (!answer.ok) {
      return null;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.getElementById(id);
  }

  function openHere(link) {
    link.addEventListener("click", async (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      const part = await partOf(link.href, link.dataset.part).catch(() => null);
      if (!part) {
        location.href = link.href;
        return;
      }
      link.replaceWith(part);
      part.tabIndex = -1;
      offerCopies(part);
      part.focus();
    });
  }

  async function showBelow(place) {
    const part = await partOf(place.dataset.from, place.dataset.part).catch(() => null);
    if (part && part.children.length > 0) {
      place.querySelector("p").replaceWith(part);
    }
  }

  offerCopies(document);
  document.querySelectorAll("a[data-part]").forEach(openHere);
  document.querySelectorAll("section[data-part]").forEach(showBelow);
})();
