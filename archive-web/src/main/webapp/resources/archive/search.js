/*
 * Makes the search page answer at once. Everything here has an equal without it: the form with its buttons, links,
 * and the two boxes for the years.
 */
(() => {
  "use strict";

  const region = () => document.getElementById("search");
  const form = () => document.getElementById("narrow");
  const wide = window.matchMedia("(min-width: 861px)");
  let request = null;

  /* ---- going from one list to the next without leaving the page ---- */

  function addressOf(fields) {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(fields)) {
      const usual = name === "sort" && value === "relevance";
      if (value.trim() !== "" && !usual) {
        asked.append(name, value.trim());
      }
    }
    const query = asked.toString();
    const search = fields.getAttribute("action"); // in the language of the page
    return query === "" ? search : search + "?" + query;
  }

  async function go(address, { push = true, toTop = false } = {}) {
    if (request) {
      request.abort();
    }
    request = new AbortController();
    region().classList.add("busy");
    try {
      const answer = await fetch(address, { signal: request.signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("search");
      if (!fresh) {
        location.assign(address);
        return;
      }
      if (push) {
        history.pushState(null, "", address);
      }
      show(fresh, page.title);
      takeOver(page, ".languages"); // the same list in other languages
      if (toTop) {
        window.scrollTo(0, 0);
        document.getElementById("main").focus({ preventScroll: true });
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        location.assign(address);
      }
    }
  }

  /* Puts the new list in place and leaves the reader where they were: focus, open parts, scrolled lists. */
  function show(fresh, title) {
    const focused = document.activeElement ? document.activeElement.id : "";
    const open = [...region().querySelectorAll("details[id][open]")].map((part) => part.id);
    const finds = [...region().querySelectorAll("details[id] .find")].map((box) => [box.closest("details").id, box.value]);
    const scrolled = [...region().querySelectorAll("details[id] .scroll")].map((list) => [list.closest("details").id, list.scrollTop]);
    region().replaceWith(document.adoptNode(fresh));
    document.title = title;
    open.map((id) => document.getElementById(id)).filter(Boolean).forEach((part) => { part.open = true; });
    enhance();
    finds.forEach(([id, value]) => {
      const box = document.querySelector("#" + CSS.escape(id) + " .find");
      if (box && value) {
        box.value = value;
        sift(box);
      }
    });
    scrolled.forEach(([id, top]) => {
      const list = document.querySelector("#" + CSS.escape(id) + " .scroll");
      if (list) {
        list.scrollTop = top;
      }
    });
    const again = focused && document.getElementById(focused);
    if (again) {
      again.focus({ preventScroll: true });
    }
    const status = document.getElementById("announce");
    status.textContent = document.getElementById("found").textContent.trim();
  }

  function takeOver(page, selector) {
    document.querySelector(selector).replaceWith(document.adoptNode(page.querySelector(selector)));
  }

  document.addEventListener("change", (event) => {
    if (event.target.form === form() && (event.target.type === "checkbox" || event.target.id === "sort")) {
      go(addressOf(form()));
    }
  });

  document.addEventListener("submit", (event) => {
    if (event.target === form()) {
      event.preventDefault();
      go(addressOf(form()));
    }
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("#search a");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (link && plain && isList(link) && !event.defaultPrevented && !link.closest(".hit")) {
      event.preventDefault();
      go(link.getAttribute("href"), { toTop: link.closest(".pages, .none") !== null });
    }
  });

  function isList(link) {
    return link.pathname === new URL(form().action).pathname;
  }

  window.addEventListener("popstate", () => go(location.pathname + location.search, { push: false }));

  /* ---- looking for a value in a long facet ---- */

  function folded(text) {
    return text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();
  }

  function sift(box) {
    const wanted = folded(box.value.trim());
    box.closest("details").querySelectorAll(".scroll label").forEach((label) => {
      label.hidden = wanted !== "" && !folded(label.textContent).includes(wanted);
    });
  }

  document.addEventListener("input", (event) => {
    if (event.target.matches(".find")) {
      sift(event.target);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches(".find")) {
      event.preventDefault(); // it looks in the list, it does not send the form
    }
  });

  /* ---- years or months: drag over the bars, or move the two thumbs ---- */

  function years() {
    const chart = document.getElementById("years");
    if (!chart) {
      return;
    }
    const bars = [...chart.querySelectorAll("a")];
    const first = () => bars.findIndex((bar) => bar.classList.contains("on"));
    const last = () => bars.findLastIndex((bar) => bar.classList.contains("on"));
    let low = Math.max(0, first());
    let high = last() < 0 ? bars.length - 1 : last();
    let thumbs = [];

    function mark(from, to) {
      low = from;
      high = to;
      bars.forEach((bar, i) => bar.classList.toggle("on", i >= from && i <= to));
      place();
    }

    function apply() {
      form().querySelectorAll("input[name=year]").forEach((field) => field.remove());
      const zoomed = chart.dataset.zoomed === "true";
      const whole = !zoomed && low === 0 && high === bars.length - 1;
      document.getElementById("from").value = whole ? "" : bars[low].dataset.from;
      document.getElementById("to").value = whole ? "" : bars[high].dataset.to;
      go(addressOf(form()));
    }

    function at(event) {
      const box = chart.getBoundingClientRect();
      const place = Math.floor(((event.clientX - box.left) / box.width) * bars.length);
      return Math.min(bars.length - 1, Math.max(0, place));
    }

    let anchor = null;
    let moved = false;
    chart.addEventListener("dragstart", (event) => event.preventDefault());
    chart.addEventListener("pointerdown", (event) => {
      if (event.button === 0) {
        anchor = at(event);
        moved = false;
        chart.setPointerCapture(event.pointerId);
      }
    });
    chart.addEventListener("pointermove", (event) => {
      if (anchor !== null && (moved || at(event) !== anchor)) {
        moved = true;
        mark(Math.min(anchor, at(event)), Math.max(anchor, at(event)));
      }
    });
    chart.addEventListener("pointerup", (event) => {
      if (anchor !== null) {
        if (!moved) {
          mark(at(event), at(event));
        }
        anchor = null;
        apply();
      }
    });
    chart.addEventListener("pointercancel", () => { anchor = null; });
    // the capture sends clicks to the chart; a click has been answered above
    chart.addEventListener("click", (event) => event.preventDefault());

    /* The thumbs are for the keyboard and for a correction by one bar. */
    const track = document.createElement("div");
    track.className = "thumbs";
    let timer = 0;
    function thumb(id, label, read, write) {
      const knob = document.createElement("span");
      knob.className = "thumb";
      knob.id = id;
      knob.tabIndex = 0;
      knob.setAttribute("role", "slider");
      knob.setAttribute("aria-label", label);
      knob.setAttribute("aria-valuemin", "0");
      knob.setAttribute("aria-valuemax", bars.length - 1);
      const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5, Home: -Infinity, End: Infinity };
      knob.addEventListener("keydown", (event) => {
        if (event.key in steps) {
          event.preventDefault();
          write(Math.min(bars.length - 1, Math.max(0, read() + steps[event.key])));
          clearTimeout(timer);
          timer = setTimeout(apply, 500);
        }
      });
      let held = false;
      knob.addEventListener("pointerdown", (event) => {
        held = true;
        knob.setPointerCapture(event.pointerId);
        event.preventDefault();
        knob.focus();
      });
      knob.addEventListener("pointermove", (event) => {
        if (held) {
          write(at(event));
        }
      });
      knob.addEventListener("pointerup", () => {
        if (held) {
          held = false;
          apply();
        }
      });
      track.append(knob);
      return { knob, read };
    }
    function place() {
      thumbs.forEach((each, i) => {
        each.knob.style.left = ((each.read() + i) / bars.length) * 100 + "%";
        each.knob.setAttribute("aria-valuenow", each.read());
        each.knob.setAttribute("aria-valuetext", bars[each.read()].dataset.label);
      });
    }
    thumbs = [
      thumb("years-start", chart.dataset.start, () => low, (to) => mark(Math.min(to, high), high)),
      thumb("years-end", chart.dataset.end, () => high, (to) => mark(low, Math.max(to, low))),
    ];
    if (bars.length > 1) {
      document.querySelector(".years-axis").before(track);
      place();
    }
  }

  /* ---- why a publication was found: asked when its answer is wanted, and shown in the list ---- */

  function whys() {
    region().querySelectorAll(".why a").forEach((link) => {
      const place = document.createElement("details");
      const summary = document.createElement("summary");
      summary.append(...link.childNodes);
      place.append(summary);
      place.addEventListener("toggle", () => tellWhy(place, link.href), { once: true });
      link.replaceWith(place);
    });
  }

  async function tellWhy(place, address) {
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const reasons = page.getElementById("reasons");
      reasons.removeAttribute("id"); // there may be several in a list
      place.append(document.adoptNode(reasons));
      document.getElementById("announce").textContent = reasons.textContent.trim().replace(/\s+/g, " ");
    } catch {
      location.assign(address); // its page says what is wrong
    }
  }

  /* ---- what is added to every list, the first and those fetched ---- */

  function enhance() {
    if (wide.matches) {
      document.getElementById("narrowing").open = true;
    }
    document.querySelectorAll(".find").forEach((box) => { box.hidden = false; });
    years();
    whys();
  }

  wide.addEventListener("change", () => { document.getElementById("narrowing").open = wide.matches; });
  enhance();
})();
