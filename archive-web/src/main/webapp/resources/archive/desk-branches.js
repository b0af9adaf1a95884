/*
 * The tree of categories at the desk: folded and unfolded, narrowed by typing, and gone through with the arrow keys. A
 * category is moved by dragging it onto another, or by Ctrl+X on it and Ctrl+V on the other. Without this script the list
 * is one of plain links, and the form beside it does the same.
 */
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const list = document.getElementById("branches");
  if (!list) {
    return;
  }
  const OPEN = "desk:categories:open";
  const FOCUS = "desk:categories:focus";
  const SMALL = 40; // as many lines as are shown unfolded at first
  const words = list.dataset;
  const editable = words.editable === "true";
  const rows = [...list.children];
  const byId = new Map(rows.map((row) => [row.dataset.id, row]));
  const link = (row) => row.firstElementChild;
  const parent = (row) => byId.get(row.dataset.parent);
  const children = (row) => rows.filter((other) => other.dataset.parent === row.dataset.id);
  const top = document.getElementById("put-top");
  const narrow = document.getElementById("narrow");
  let cut = null;
  let found = null; // rows that the typed text lets through; null where nothing is typed

  const say = (text) => {
    document.getElementById("spoken").textContent = text;
  };
  const name = (row) => row.querySelector(".l").textContent;

  /* ---- what is shown ---- */

  const opened = new Set(JSON.parse(sessionStorage.getItem(OPEN) ?? "null")
    ?? (rows.length <= SMALL ? rows.map((row) => row.dataset.id) : []));
  const isFolder = new Set(rows.map((row) => row.dataset.parent).filter(Boolean));
  const isOpen = (row) => found ? true : opened.has(row.dataset.id);
  const isShown = (row) => {
    if (found && !found.has(row)) {
      return false;
    }
    for (let above = parent(row); above; above = parent(above)) {
      if (!isOpen(above)) {
        return false;
      }
    }
    return true;
  };

  const show = () => {
    for (const row of rows) {
      row.hidden = !isShown(row);
      if (isFolder.has(row.dataset.id)) {
        link(row).setAttribute("aria-expanded", String(isOpen(row)));
      }
    }
    const active = list.querySelector("a[tabindex='0']");
    if (!active || active.parentElement.hidden) {
      activate(rows.find((row) => !row.hidden));
    }
  };

  const fold = (row, open) => {
    if (open) {
      opened.add(row.dataset.id);
    } else {
      opened.delete(row.dataset.id);
    }
    sessionStorage.setItem(OPEN, JSON.stringify([...opened]));
    show();
  };

  const activate = (row) => {
    for (const other of list.querySelectorAll("a[tabindex='0']")) {
      other.tabIndex = -1;
    }
    if (row) {
      link(row).tabIndex = 0;
    }
  };

  const go = (row) => {
    if (row) {
      activate(row);
      link(row).focus();
    }
  };

  const filter = () => {
    const typed = narrow.value.trim().toLowerCase();
    found = typed === "" ? null : new Set();
    for (const row of typed === "" ? [] : rows) {
      if (name(row).toLowerCase().includes(typed)) {
        for (let step = row; step; step = parent(step)) {
          found.add(step);
        }
      }
    }
    document.getElementById("narrow-none").hidden = !found || found.size > 0;
    show();
  };

  /* ---- moving ---- */

  const isWithin = (row, other) => {
    for (let step = row; step; step = parent(step)) {
      if (step === other) {
        return true;
      }
    }
    return false;
  };

  const put = (row, target) => {
    if (target && isWithin(target, row)) {
      say(words.refused.replace("{0}", name(row)).replace("{1}", name(target)));
      return;
    }
    sessionStorage.setItem(FOCUS, row.dataset.id);
    if (target) {
      opened.add(target.dataset.id);
      sessionStorage.setItem(OPEN, JSON.stringify([...opened]));
    }
    document.getElementById("moved").value = row.dataset.id;
    document.getElementById("target").value = target?.dataset.id ?? "";
    document.getElementById("place").click();
  };

  // it keeps its place when it is not offered: what one drags must not find the tree a line lower
  const offerTop = (offered) => top.classList.toggle("idle", !offered);

  const lift = (row) => {
    cut?.classList.remove("cut");
    cut = row;
    cut?.classList.add("cut");
    offerTop(Boolean(cut));
  };

  const key = (event) => {
    const row = event.target.closest("li");
    const shown = rows.filter((other) => !other.hidden);
    const at = shown.indexOf(row);
    const control = event.ctrlKey || event.metaKey;
    const folder = isFolder.has(row.dataset.id);
    if (control && editable && event.key === "x") {
      lift(row);
      say(words.cut.replace("{0}", name(row)));
    } else if (control && event.key === "v" && cut) {
      put(cut, row);
    } else if (control || event.altKey) {
      return;
    } else if (event.key === "Escape" && cut) {
      say(words.cancelled.replace("{0}", name(cut)));
      lift(null);
    } else if (event.key === "ArrowDown") {
      go(shown[at + 1]);
    } else if (event.key === "ArrowUp") {
      go(shown[at - 1]);
    } else if (event.key === "Home") {
      go(shown[0]);
    } else if (event.key === "End") {
      go(shown.at(-1));
    } else if (event.key === "ArrowRight" && folder && isOpen(row)) {
      go(children(row).find((child) => !child.hidden));
    } else if (event.key === "ArrowRight" && folder) {
      fold(row, true);
    } else if (event.key === "ArrowLeft" && folder && isOpen(row) && !found) {
      fold(row, false);
    } else if (event.key === "ArrowLeft") {
      go(parent(row));
    } else if (event.key === " ") {
      link(row).click();
    } else {
      return;
    }
    event.preventDefault();
  };

  const drags = () => {
    let dragged = null;
    let waiting = 0;
    const over = (row) => {
      list.querySelector(".over")?.classList.remove("over");
      row?.classList.add("over");
    };
    list.addEventListener("dragstart", (event) => {
      dragged = event.target.closest("li");
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", name(dragged));
      offerTop(true);
    });
    document.addEventListener("dragend", () => {
      dragged = null;
      over(null);
      clearTimeout(waiting);
      offerTop(Boolean(cut));
    });
    list.addEventListener("dragover", (event) => {
      const row = event.target.closest("li");
      if (!dragged || !row || isWithin(row, dragged)) {
        return;
      }
      event.preventDefault();
      if (!row.classList.contains("over")) {
        over(row);
        clearTimeout(waiting);
        waiting = setTimeout(() => fold(row, true), 700); // a closed branch opens under what is held over it
      }
    });
    list.addEventListener("drop", (event) => {
      event.preventDefault();
      put(dragged, event.target.closest("li"));
    });
    top.addEventListener("dragover", (event) => event.preventDefault());
    top.addEventListener("drop", (event) => {
      event.preventDefault();
      put(dragged, null);
    });
    top.addEventListener("click", () => put(cut, null));
  };

  /* ---- the tree as assistive technology knows one ---- */

  list.setAttribute("role", "tree");
  list.setAttribute("aria-label", words.label);
  for (const row of rows) {
    const siblings = rows.filter((other) => other.dataset.parent === row.dataset.parent);
    const item = link(row);
    row.setAttribute("role", "none");
    item.setAttribute("role", "treeitem");
    item.setAttribute("aria-level", String(Number(row.dataset.depth) + 1));
    item.setAttribute("aria-setsize", String(siblings.length));
    item.setAttribute("aria-posinset", String(siblings.indexOf(row) + 1));
    item.setAttribute("aria-selected", String(item.hasAttribute("aria-current")));
    item.tabIndex = -1;
    item.draggable = editable;
    if (isFolder.has(row.dataset.id)) {
      const twist = document.createElement("span");
      twist.className = "twist";
      twist.setAttribute("aria-hidden", "true");
      item.prepend(twist);
    }
  }
  list.addEventListener("keydown", key);
  list.addEventListener("click", (event) => {
    if (event.target.classList.contains("twist")) {
      event.preventDefault();
      const row = event.target.closest("li");
      fold(row, !isOpen(row));
    }
  });
  list.addEventListener("focusin", (event) => activate(event.target.closest("li")));
  if (narrow.defaultValue === "") { // else the page holds a part of the tree only, and the server finds the rest
    narrow.form.addEventListener("submit", (event) => event.preventDefault());
  }
  narrow.addEventListener("input", filter);
  if (editable) {
    offerTop(false);
    top.hidden = false;
    drags();
    document.getElementById("tree-keys").hidden = false;
  }

  const moved = byId.get(sessionStorage.getItem(FOCUS));
  sessionStorage.removeItem(FOCUS);
  const current = list.querySelector("a[aria-current]")?.parentElement;
  for (const row of [moved, current]) {
    for (let above = row && parent(row); above; above = parent(above)) {
      opened.add(above.dataset.id);
    }
  }
  activate(current ?? rows[0]);
  filter();
  go(moved);
  // what is in a page from the beginning is not announced
  const notice = document.querySelector(".notices li");
  if (notice) {
    requestAnimationFrame(() => say(notice.textContent));
  }
});
