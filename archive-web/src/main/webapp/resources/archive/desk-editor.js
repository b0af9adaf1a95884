/*
 * The formatted editor of a body. The text area stays the truth: it is written only when somebody changes something in
 * the editor, so that a body which was only looked at is saved as it was, to the letter.
 */
"use strict";

(() => {
  /* What the editor gives back as it got it. Anything else is edited as HTML. */
  const KEEPS = {
    P: [], BR: [], H2: [], H3: [], H4: [], H5: [], H6: [], STRONG: [], B: [], EM: [], I: [], U: [], S: [], UL: [],
    OL: [], LI: [], BLOCKQUOTE: [], PRE: [], SUB: [], SUP: [], CODE: [], A: ["href", "rel"], IMG: ["src", "alt", "width", "height"],
  };
  const FORMATS = ["header", "bold", "italic", "underline", "strike", "list", "indent", "blockquote", "code-block", "code", "script", "link", "image"];
  const TOOLS = [
    ["header", "2", "heading", "H2"], ["header", "3", "subheading", "H3"], ["bold", "", "bold", "B"], ["italic", "", "italic", "I"],
    ["list", "bullet", "bullets", "\u2022"], ["list", "ordered", "numbers", "1."], ["blockquote", "", "quote", "\u201d"],
    ["link", "", "link", ""], ["clean", "", "plain", "T\u0336"],
  ];

  const fits = (html) => {
    const body = new DOMParser().parseFromString(html, "text/html").body;
    return [...body.querySelectorAll("*")].every((element) => {
      const attributes = KEEPS[element.tagName];
      return attributes
        && [...element.attributes].every((attribute) => attributes.includes(attribute.name))
        && !(element.matches("li, blockquote") && element.querySelector("p, blockquote, pre"));
    });
  };

  const toolbar = (words) => {
    const bar = document.createElement("div");
    bar.className = "editor-tools";
    bar.setAttribute("role", "toolbar");
    bar.setAttribute("aria-label", words.tools);
    for (const [format, value, name, sign] of TOOLS) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "ql-" + format;
      if (value) {
        button.value = value;
      }
      button.setAttribute("aria-label", words[name]);
      button.title = words[name];
      button.dataset.sign = sign;
      bar.append(button);
    }
    return bar;
  };

  const open = (area) => {
    const words = JSON.parse(document.getElementById("editor-words").textContent);
    const frame = document.createElement("div");
    frame.className = "editor";
    const bar = toolbar(words);
    const place = document.createElement("div");
    frame.append(bar, place);
    area.after(frame);

    const quill = new Quill(place, {
      theme: "snow",
      formats: FORMATS,
      modules: {
        toolbar: bar,
        // Tab leaves the editor, as it leaves any other field
        keyboard: { bindings: { tab: null, indent: null, outdent: null, "indent code-block": null, "outdent code-block": null, "remove tab": null } },
      },
    });
    quill.root.setAttribute("role", "textbox");
    quill.root.setAttribute("aria-multiline", "true");
    quill.root.setAttribute("aria-label", area.labels[0].textContent);
    for (const button of bar.querySelectorAll("button")) {
      button.textContent = button.dataset.sign || words.link;
    }
    // Quill writes each space as an entity, which would keep lines from breaking; true no-break spaces are characters
    const html = () => (quill.getText().trim() || quill.root.querySelector("img") ? quill.getSemanticHTML().replaceAll("&nbsp;", " ") : "");
    quill.on("text-change", (delta, old, source) => {
      if (source === "user") {
        area.value = html();
        area.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });

    const note = document.createElement("small");
    const mode = document.createElement("button");
    mode.type = "button";
    mode.className = "linklike";
    frame.after(note, mode);
    const show = (formatted) => {
      frame.hidden = !formatted;
      area.hidden = formatted;
      note.textContent = formatted || fits(area.value) ? "" : words.html;
      mode.hidden = !formatted && !fits(area.value);
      mode.textContent = formatted ? words.asHtml : words.asText;
      if (formatted) {
        quill.setContents(quill.clipboard.convert({ html: area.value }), "silent");
      }
    };
    mode.addEventListener("click", () => show(frame.hidden));
    area.addEventListener("change", () => show(!frame.hidden));
    show(fits(area.value));
  };

  const openAll = () => {
    for (const area of document.querySelectorAll("textarea.rich")) {
      if (!area.nextElementSibling?.classList.contains("editor")) {
        open(area);
      }
    }
  };

  openAll();
  jQuery(document).on("pfAjaxComplete", () => setTimeout(openAll));
})();
