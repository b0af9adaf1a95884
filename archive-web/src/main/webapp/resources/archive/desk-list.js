/* The list of publications by keyboard: arrows go from row to row, page keys from page to page, the space bar chooses. */
(() => {
  "use strict";

  const links = () => [...document.querySelectorAll("#list td.title > a")];
  const search = () => document.getElementById("q");

  /* After the table has brought another page, the keyboard goes on where it was. */
  let waiting = null;

  const focus = (index) => {
    const rows = links();
    rows[Math.max(0, Math.min(index, rows.length - 1))]?.focus();
  };

  const turn = (step, then) => {
    const paginator = window.PF?.("publications")?.paginator;
    const to = (paginator?.cfg.page ?? 0) + step;
    if (paginator && to >= 0 && to < paginator.cfg.pageCount) {
      waiting = then;
      paginator.setPage(to);
    }
  };

  const moves = {
    ArrowDown: (at) => (at === links().length - 1 ? turn(1, 0) : focus(at + 1)),
    ArrowUp: (at) => (at === 0 ? turn(-1, Infinity) : focus(at - 1)),
    Home: () => focus(0),
    End: () => focus(Infinity),
    PageDown: () => turn(1, 0),
    PageUp: () => turn(-1, 0),
    Escape: () => search().focus(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
      return;
    }
    const at = links().indexOf(document.activeElement);
    const move = moves[event.key];
    if (at >= 0 && event.key === " " && bulk()) {
      event.preventDefault();
      boxes()[at].click();
    } else if (at >= 0 && move) {
      event.preventDefault();
      move(at);
    } else if (event.key === "ArrowDown" && document.activeElement === search()) {
      event.preventDefault();
      focus(0);
    }
  });

  /* Rows stay chosen while the table shows other pages. */
  const chosen = new Set();
  const bulk = () => document.getElementById("bulk");
  const boxes = () => [...document.querySelectorAll("#list td.choose input")];

  const tell = () => {
    const button = document.getElementById("edit-chosen");
    button.dataset.label ??= button.textContent;
    button.textContent = chosen.size === 0 ? button.dataset.label : `${button.dataset.label} (${chosen.size})`;
    const all = document.getElementById("choose-page");
    all.parentElement.hidden = false;
    all.checked = boxes().length > 0 && boxes().every((box) => box.checked);
  };

  const choose = (box) => {
    if (box.checked && chosen.size >= Number(bulk().dataset.most)) {
      box.checked = false;
    } else if (box.checked) {
      chosen.add(box.value);
    } else {
      chosen.delete(box.value);
    }
  };

  /* What the page shows as chosen after the table has brought other rows. */
  const show = () => {
    if (bulk()) {
      boxes().forEach((box) => { box.checked = chosen.has(box.value); });
      tell();
    }
  };

  document.addEventListener("change", (event) => {
    if (event.target.id === "choose-page") {
      boxes().forEach((box) => { box.checked = event.target.checked; choose(box); });
      tell();
    } else if (event.target.matches("#list td.choose input")) {
      choose(event.target);
      tell();
    }
  });

  document.addEventListener("submit", (event) => {
    if (event.target === bulk() && event.submitter?.name !== "all") {
      bulk().querySelectorAll("input[name=id]").forEach((hidden) => hidden.remove());
      const shown = new Set(boxes().map((box) => box.value));
      [...chosen].filter((id) => !shown.has(id)).forEach((id) => {
        const hidden = document.createElement("input");
        Object.assign(hidden, { type: "hidden", name: "id", value: id });
        bulk().append(hidden);
      });
    } else if (event.target === bulk()) {
      boxes().forEach((box) => { box.checked = false; }); // all are meant: their numbers would only lengthen the address
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    boxes().filter((box) => box.checked).forEach((box) => chosen.add(box.value)); // the browser may have kept some
    show();
    // the form sends empty fields and usual columns too: in the address, for a bookmark or a message, they only stand about
    const address = document.querySelector("form.list-filter").dataset.address;
    history.replaceState(null, "", location.pathname + new URL(address, location.href).search);
    window.jQuery?.(document).on("pfAjaxComplete", () => {
      show();
      if (waiting !== null) {
        const then = waiting;
        waiting = null;
        setTimeout(() => focus(then));
      }
    });
  });
})();
