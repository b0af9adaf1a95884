/* The list of publications by keyboard: arrows go from row to row, page keys from page to page. */
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
    if (at >= 0 && move) {
      event.preventDefault();
      move(at);
    } else if (event.key === "ArrowDown" && document.activeElement === search()) {
      event.preventDefault();
      focus(0);
    }
  });

  document.addEventListener("DOMContentLoaded", () => {
    // the form sends empty fields and usual columns too: in the address, for a bookmark or a message, they only stand about
    const address = document.querySelector("form.list-filter").dataset.address;
    history.replaceState(null, "", location.pathname + new URL(address, location.href).search);
    window.jQuery?.(document).on("pfAjaxComplete", () => {
      if (waiting !== null) {
        const then = waiting;
        waiting = null;
        setTimeout(() => focus(then));
      }
    });
  });
})();
