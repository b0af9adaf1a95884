/*
 * Completes what is typed into a search box: a combobox with a list of suggestions below it. Without this script the
 * box is a plain form and stays as useful.
 */
(() => {
  "use strict";

  const FEWEST = 2;
  const PAUSE = 120;
  const GROUPS = ["titles", "authors", "categories", "series"];

  function combobox(form, number) {
    const box = form.querySelector("input[name=q]");
    const prefix = form.getAttribute("action").replace(/\/search$/, ""); // the language, where the address names it
    const list = document.createElement("div");
    const status = document.createElement("p");
    let options = [];
    let active = -1;
    let timer = 0;
    let request = null;

    list.id = "suggestions-" + number;
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.dataset.suggestions);
    list.hidden = true;
    status.className = "vh";
    status.setAttribute("role", "status");
    form.append(list, status);
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-expanded", "false");
    box.setAttribute("aria-controls", list.id);
    box.setAttribute("autocomplete", "off");

    function close() {
      list.hidden = true;
      box.setAttribute("aria-expanded", "false");
      mark(-1);
    }

    function mark(index) {
      active = index;
      options.forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
      if (index < 0) {
        box.removeAttribute("aria-activedescendant");
      } else {
        box.setAttribute("aria-activedescendant", options[index].id);
        options[index].scrollIntoView({ block: "nearest" });
      }
    }

    function optionOf(entry) {
      const option = document.createElement("div");
      option.id = list.id + "-" + options.length;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.url = prefix + entry.url;
      const label = document.createElement("span");
      label.textContent = entry.label;
      option.append(label);
      if (entry.count) {
        const count = document.createElement("span");
        count.className = "n";
        count.textContent = entry.count.toLocaleString(document.documentElement.lang);
        option.append(count);
      }
      options.push(option);
      return option;
    }

    function groupOf(name, entries) {
      const group = document.createElement("div");
      const heading = document.createElement("div");
      heading.id = list.id + "-" + name;
      heading.className = "group";
      heading.setAttribute("role", "presentation");
      heading.textContent = form.dataset[name];
      group.setAttribute("role", "group");
      group.setAttribute("aria-labelledby", heading.id);
      group.append(heading, ...entries.map(optionOf));
      return group;
    }

    function show(found) {
      options = [];
      mark(-1);
      list.replaceChildren(...GROUPS.filter((name) => found[name].length > 0).map((name) => groupOf(name, found[name])));
      list.hidden = options.length === 0;
      box.setAttribute("aria-expanded", String(options.length > 0));
      status.textContent = form.dataset.found.replace("#", options.length);
    }

    async function ask() {
      if (request) {
        request.abort();
      }
      const text = box.value.trim();
      if (text.length < FEWEST) {
        close();
        return;
      }
      request = new AbortController();
      try {
        const answer = await fetch("/api/v1/suggest?q=" + encodeURIComponent(text), { signal: request.signal });
        if (answer.ok && document.activeElement === box) {
          show(await answer.json());
        }
      } catch (failure) {
        if (failure.name !== "AbortError") {
          close(); // the box works without suggestions
        }
      }
    }

    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });

    box.addEventListener("keydown", (event) => {
      if (event.isComposing) {
        return; // an input method has the keys, as for Korean
      }
      const open = !list.hidden;
      if (event.key === "ArrowDown" && !open) {
        event.preventDefault();
        ask();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (open) {
          event.preventDefault();
          const step = event.key === "ArrowDown" ? 1 : -1;
          const places = options.length + 1; // one of them is the box itself
          mark(((active + 1 + step + places) % places) - 1);
        }
      } else if (event.key === "Enter" && open && active >= 0) {
        event.preventDefault();
        location.assign(options[active].dataset.url);
      } else if (event.key === "Escape" && open) {
        event.preventDefault();
        close();
      } else if (event.key === "Tab") {
        close();
      }
    });

    // before the box loses the focus, which would close the list
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        location.assign(option.dataset.url);
      }
    });
    box.addEventListener("blur", () => {
      clearTimeout(timer);
      close();
    });
    form.addEventListener("submit", () => {
      clearTimeout(timer);
      close();
    });
  }

  document.querySelectorAll("form.searchbox[data-suggestions]").forEach(combobox);
})();
