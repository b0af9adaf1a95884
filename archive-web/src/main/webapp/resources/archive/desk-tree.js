/*
 * The tree of categories in the form: opened when it is asked for, narrowed by typing, and gone through with the arrow
 * keys: up and down, right to open a branch, left to close it or to go to what it hangs on. Space chooses.
 */
"use strict";

(() => {
  const chosen = () => new Set([...document.querySelectorAll("[data-path^='categories:'][data-value]")].map((chip) => chip.dataset.value));

  const branch = (item) => item.querySelector(":scope > ul");

  const unfold = (item, open) => {
    const list = branch(item);
    if (list) {
      list.hidden = !open;
      item.querySelector(":scope > .twig > button").setAttribute("aria-expanded", String(open));
    }
  };

  const build = (paths, words) => {
    const root = document.createElement("ul");
    const items = new Map();
    const taken = chosen();
    for (const path of paths) {
      const slash = path.lastIndexOf("/");
      const parent = items.get(path.slice(0, Math.max(0, slash)));
      const item = document.createElement("li");
      item.dataset.category = path;
      const twig = document.createElement("div");
      twig.className = "twig";
      const label = document.createElement("label");
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = taken.has(path);
      label.append(box, " " + path.slice(slash + 1));
      twig.append(label);
      item.append(twig);
      items.set(path, item);
      if (!parent) {
        root.append(item);
        continue;
      }
      let list = branch(parent);
      if (!list) {
        list = document.createElement("ul");
        list.hidden = true;
        const button = document.createElement("button");
        button.type = "button";
        button.setAttribute("aria-expanded", "false");
        button.setAttribute("aria-label", words.below.replace("{0}", parent.dataset.category));
        button.addEventListener("click", () => unfold(parent, branch(parent).hidden));
        parent.firstElementChild.prepend(button);
        parent.append(list);
      }
      list.append(item);
    }
    return root;
  };

  const narrow = (root, text, none) => {
    const wanted = text.trim().toLowerCase();
    const items = [...root.querySelectorAll("li")];
    for (const item of items) {
      item.hidden = wanted !== "" && !item.dataset.category.toLowerCase().includes(wanted);
      unfold(item, false);
    }
    if (wanted !== "") {
      for (const item of items.filter((each) => !each.hidden)) {
        for (let above = item.parentElement.closest("li"); above; above = above.parentElement.closest("li")) {
          above.hidden = false;
          unfold(above, true);
        }
      }
    }
    none.hidden = items.some((item) => !item.hidden);
  };

  const boxes = (root) => [...root.querySelectorAll("input[type=checkbox]")].filter((box) => box.offsetParent !== null);

  const walk = (root, event) => {
    if (event.target.type !== "checkbox") {
      return;
    }
    const item = event.target.closest("li");
    const visible = boxes(root);
    const at = visible.indexOf(event.target);
    let next;
    if (event.key === "ArrowDown") {
      next = visible[at + 1];
    } else if (event.key === "ArrowUp") {
      next = visible[at - 1];
    } else if (event.key === "ArrowRight") {
      unfold(item, true);
    } else if (event.key === "ArrowLeft" && branch(item) && !branch(item).hidden) {
      unfold(item, false);
    } else if (event.key === "ArrowLeft") {
      next = item.parentElement.closest("li")?.querySelector("input");
    } else {
      return;
    }
    event.preventDefault();
    next?.focus();
  };

  const fill = async (tree) => {
    const words = tree.dataset;
    const answer = await fetch("/desk/category-tree", { redirect: "manual" }).catch(() => null);
    if (!answer?.ok) {
      tree.append(Object.assign(document.createElement("p"), { textContent: words.failed, className: "failed" }));
      return;
    }
    const label = document.createElement("label");
    label.textContent = words.narrow;
    const search = document.createElement("input");
    search.type = "search";
    label.append(search);
    const none = Object.assign(document.createElement("p"), { textContent: words.none, hidden: true });
    none.setAttribute("role", "status");
    const root = build(await answer.json(), words);
    none.hidden = root.childElementCount > 0;
    search.addEventListener("input", () => narrow(root, search.value, none));
    root.addEventListener("keydown", (event) => walk(root, event));
    root.addEventListener("change", (event) => {
      chooseCategory([
        { name: "category", value: event.target.closest("li").dataset.category },
        { name: "chosen", value: String(event.target.checked) },
      ]);
    });
    tree.append(label, none, root);
  };

  const open = () => document.getElementById("category-tree");

  document.addEventListener("toggle", (event) => {
    if (event.target.id === "category-tree" && event.target.open) {
      event.target.querySelector(".failed")?.remove();
      if (event.target.childElementCount === 1) {
        fill(event.target);
      }
    }
  }, true);

  jQuery(document).on("pfAjaxComplete", () => {
    const taken = chosen();
    for (const box of open()?.querySelectorAll("li input") ?? []) {
      box.checked = taken.has(box.closest("li").dataset.category);
    }
  });
})();
