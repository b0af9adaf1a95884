/* What every page of the desk does in the browser. */
"use strict";

(() => {
  const LANGUAGE = /^\/[a-z]{2}(?=\/)/; // of the address, where it names one

  const banner = (text, buttons) => {
    const bar = document.getElementById("banner");
    bar.replaceChildren();
    const words = document.createElement("p");
    words.textContent = text;
    bar.append(words);
    for (const [label, act] of buttons) {
      const button = document.createElement(typeof act === "string" ? "a" : "button");
      button.className = "btn";
      button.textContent = label;
      if (typeof act === "string") {
        button.href = act;
        button.target = "_blank";
      } else {
        button.type = "button";
        button.addEventListener("click", act);
      }
      bar.append(button);
    }
    bar.hidden = false;
    return bar;
  };

  /* ---- what is typed in a form of class "keeps" stays in this browser until it is saved ---- */

  const form = () => document.querySelector("form.keeps");
  const key = () => "desk:" + location.pathname.replace(LANGUAGE, ""); // what is kept has no language
  const PATH = /^\w+(:\d+)?(:\w+)?$/;
  let dirty = false;
  let waiting = 0;

  /* Inputs are named by path, authors:1:orcid; nested again they are the form itself. */
  const put = (values, path, value) => {
    const steps = path.split(":");
    let place = values;
    steps.forEach((step, i) => {
      if (i === steps.length - 1) {
        place[step] = value;
      } else {
        place = place[step] ??= /^\d+$/.test(steps[i + 1]) ? [] : {};
      }
    });
  };

  const typed = () => {
    const values = {};
    for (const part of form().querySelectorAll("[data-path][data-value]")) {
      if (part.dataset.value) {
        put(values, part.dataset.path, part.dataset.value);
      }
    }
    for (const input of form().querySelectorAll("input[type=text], textarea")) {
      const path = input.id.replace(/_input$/, "");
      if (PATH.test(path) && !path.startsWith("add")) {
        put(values, path, input.value);
      }
    }
    return values;
  };

  /* Where a form is kept: in this browser, unless a script of its page knows a better place. */
  let store = {
    keep(values) {
      try {
        localStorage.setItem(key(), JSON.stringify({ at: Date.now(), values }));
      } catch {
        // the browser's storage is full or closed: the page itself still holds everything
      }
    },
    drop() {
      localStorage.removeItem(key());
    },
    isSafe: () => false,
    offer() {
      const kept = JSON.parse(localStorage.getItem(key()) ?? "null");
      if (!kept) {
        return;
      }
      const words = form().dataset;
      const time = new Date(kept.at).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });
      const bar = banner(words.keptText.replace("{0}", time), [
        [words.keptPutBack, () => {
          bar.hidden = true;
          putBack([{ name: "kept", value: JSON.stringify(kept.values) }]);
          changed();
        }],
        [words.keptDrop, () => {
          bar.hidden = true;
          localStorage.removeItem(key());
        }],
      ]);
    },
  };

  const keep = () => {
    clearTimeout(waiting);
    waiting = 0;
    if (dirty && form()) {
      store.keep(typed());
    }
  };

  const changed = () => {
    dirty = true;
    waiting ||= setTimeout(keep, 1000);
  };

  const saved = () => {
    dirty = false;
    clearTimeout(waiting);
    waiting = 0;
    store.drop();
  };

  /* ---- answers of the server ---- */

  const goTo = (id) => {
    const target = document.getElementById(id) ?? document.getElementById(id.replace(/:\w+$/, ""));
    if (!target) {
      return;
    }
    target.closest("details")?.setAttribute("open", "");
    const editor = target.nextElementSibling?.querySelector?.(".ql-editor");
    (editor ?? target).focus();
    target.scrollIntoView({ block: "center" });
  };

  const answered = (args) => {
    if (args?.address) {
      history.replaceState(null, "", args.address);
    }
    const speaker = document.getElementById("spoken");
    if (speaker && args?.spoken !== undefined && speaker.textContent !== args.spoken) {
      speaker.textContent = args.spoken;
    }
    if (args?.saved) {
      saved();
    }
    if (args?.focus) {
      goTo(args.focus);
    } else if (args?.saved) {
      scrollTo({ top: 0 });
    }
  };

  /* The page stays as it is, with all that is typed in it. */
  const failed = (status) => {
    keep();
    // PrimeFaces waits for an answer before a button may be pressed again, and none came
    for (const button of document.querySelectorAll(".ui-button.ui-state-loading")) {
      button.disabled = false;
      button.removeAttribute("aria-disabled");
      button.classList.remove("ui-state-loading", "ui-state-disabled");
      button.querySelectorAll(".ui-icon-loading").forEach((icon) => icon.remove());
    }
    const words = document.getElementById("banner").dataset;
    if (status === 401) {
      banner(words.signedOut, [[words.signIn, (LANGUAGE.exec(location.pathname)?.[0] ?? "") + "/sign-in?to=" + encodeURIComponent(location.pathname + location.search)]]);
    } else if (status === 409) {
      banner(words.expired, [[words.reload, () => {
        dirty = false;
        location.reload();
      }]]);
    } else if (status === 403) {
      banner(words.forbidden, []);
    } else {
      banner(status === 0 ? words.unreachable : words.failed, []);
    }
  };

  document.addEventListener("input", (event) => {
    if (event.target.closest?.("form.keeps")) {
      changed();
    }
  });

  /* A field that a summary links to may lie in a closed part of the form. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".problems a[href^='#'], .missing a[href^='#'], .source a[href^='#']");
    if (link) {
      event.preventDefault();
      goTo(decodeURIComponent(link.hash.slice(1)));
    }
  });

  /* Enter in a line of the form must not press a button that the person did not choose. */
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches?.("form.keeps input[type=text]")) {
      event.preventDefault();
    }
  });

  addEventListener("beforeunload", (event) => {
    if (dirty) {
      keep();
      if (!store.isSafe()) {
        event.preventDefault();
      }
    }
  });

  window.desk = {
    typed, changed, failed,
    hideBanner: () => {
      document.getElementById("banner").hidden = true;
    },
    keepIn: (other) => {
      store = other;
    },
  };

  document.addEventListener("DOMContentLoaded", () => {
    if (!window.jQuery) {
      return;
    }
    jQuery(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
      if (xhr.responseXML?.querySelector("redirect")) {
        saved(); // the answer to a save that leads to a page of its own carries nothing else
      }
      answered(args);
    });
    jQuery(document).on("pfAjaxError", (event, xhr) => failed(xhr.status));
    if (form()) {
      store.offer();
    }
  });
})();
