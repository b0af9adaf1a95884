/*
 * Keeps what is typed in the form of a publication on the server, every few seconds and without the page's session: it
 * goes on when the page has expired, and takes up again when somebody signed in beside it. What has not reached the
 * server yet is kept in this browser, and sent when any such form is opened again.
 */
"use strict";

(() => {
  const PAUSE = 3000; // between two states of a form, in milliseconds
  const LONGEST_WAIT = 60000;
  const BEACON = 60000; // a page that closes may send no more than 64 KiB
  const HERE = "desk:form:";
  const NOT_AGAIN = [400, 403, 404, 413, 415]; // sending the same once more will not do

  const form = () => document.querySelector("form[data-form-key]");
  if (!form()) {
    return;
  }

  let key = form().dataset.formKey;
  let base = window.desk.typed(); // what stood in the form before anything was typed; null once the server knows it
  let seen = JSON.stringify(base);
  let reached = seen; // what the server has
  let latest = null; // what it has not yet
  let sequence = 0;
  let sending = null;
  let lastSent = 0;
  let timer = 0;
  let failures = 0;
  let holding = false; // while the form itself is on its way
  let channel = new BroadcastChannel(HERE + key);
  let words = "";
  let live = "polite";

  const show = () => {
    const place = document.getElementById("kept-state");
    if (place && place.textContent !== words) {
      place.setAttribute("aria-live", live);
      place.textContent = words;
    }
    place?.classList.toggle("lacks", failures > 0);
  };

  const clock = (time) => new Date(time).toLocaleTimeString(document.documentElement.lang);

  const number = (text) => (text ? Number(text) : null);

  const state = (values) => ({
    sequence: ++sequence,
    publication: number(form().dataset.publication),
    baseVersion: form().dataset.publication ? number(form().dataset.baseVersion) : null,
    content: values,
    base,
  });

  const post = (formKey, body, closing) => fetch("/desk/working-copies/" + formKey, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
    redirect: "manual",
    keepalive: closing && body.length < BEACON,
  });

  const keepHere = (body) => {
    try {
      localStorage.setItem(HERE + key, JSON.stringify({ account: form().dataset.account, body }));
    } catch {
      // the browser's storage is full or closed: the page itself still holds everything
    }
  };

  const failed = (status) => {
    failures++;
    const said = form().dataset;
    live = "assertive";
    words = status === 413 ? said.keptTooLong : status === 401 ? said.keptSignedOut : said.keptNot;
    show();
    if (status === 401 && failures === 1) {
      window.desk.failed(401);
    }
    if (!NOT_AGAIN.includes(status)) {
      clearTimeout(timer);
      timer = setTimeout(send, Math.min(LONGEST_WAIT, PAUSE * 2 ** Math.min(failures, 5)));
    }
  };

  const arrived = (content, keptAt) => {
    if (failures > 0) {
      window.desk.hideBanner();
    }
    // said aloud once, and once more after trouble; then it may be read by whoever looks
    live = words === "" || failures > 0 ? "polite" : "off";
    failures = 0;
    base = null;
    reached = content;
    channel.postMessage("kept"); // to the preview of this form, where one is open
    words = form().dataset.keptAt.replace("{0}", clock(keptAt));
    if (latest === null) {
      localStorage.removeItem(HERE + key);
    }
    show();
  };

  /* A list of suggestions closes when the page moves under it. */
  const choosing = () =>
    [...document.querySelectorAll(".ui-autocomplete-panel")].some((panel) => panel.getClientRects().length > 0);

  /* What the record still lacks, as it stands now; the lines come and go, and move what stands below them. */
  let lacking = 0;
  const lack = (missing) => {
    clearTimeout(lacking);
    if (choosing()) {
      lacking = setTimeout(() => lack(missing), 500);
      return;
    }
    const list = document.getElementById("missing");
    for (const line of list?.querySelectorAll("[data-field]") ?? []) {
      line.hidden = !missing.includes(line.dataset.field);
    }
    if (list) {
      list.hidden = missing.length === 0;
    }
  };

  const send = (closing) => {
    clearTimeout(timer);
    timer = 0;
    if (latest === null || sending || holding) {
      return;
    }
    const content = JSON.stringify(latest);
    const body = JSON.stringify(state(latest));
    const sent = key;
    latest = null;
    lastSent = Date.now();
    sending = post(key, body, closing === true)
      .then(async (answer) => {
        const status = answer.type === "opaqueredirect" ? 401 : answer.status;
        return [status, status === 200 ? await answer.json() : null];
      }, () => [0, null])
      .then(([status, kept]) => {
        sending = null;
        if (sent !== key) {
          return;
        }
        if (kept) {
          arrived(content, kept.keptAt);
          lack(kept.missing);
          schedule();
        } else {
          latest ??= JSON.parse(content);
          failed(status);
        }
      });
  };

  const schedule = () => {
    if (latest !== null && !timer) {
      timer = setTimeout(send, Math.max(0, lastSent + PAUSE - Date.now()));
    }
  };

  window.desk.keepIn({
    keep(values) {
      const content = JSON.stringify(values);
      seen = content;
      if (content !== reached) {
        latest = values;
        sequence++;
        keepHere(JSON.stringify(state(values)));
        schedule();
      }
    },
    /* The form is saved. A state of it that is still on its way must not come to stay. */
    drop() {
      const dropped = key;
      localStorage.removeItem(HERE + key);
      latest = null;
      clearTimeout(timer);
      timer = 0;
      if (sending) {
        const remove = () => fetch("/desk/working-copies/" + dropped, { method: "DELETE", keepalive: true });
        remove();
        sending.then(remove);
      }
      base = window.desk.typed();
      seen = reached = JSON.stringify(base);
      failures = 0;
      words = "";
      show();
    },
    isSafe: () => latest === null && !sending && failures === 0,
    offer: sendLeft,
  });

  /* What a browser kept when the server could not be reached, of windows that are closed by now. */
  async function sendLeft() {
    let offered = false;
    for (const name of Object.keys(localStorage).filter((each) => each.startsWith(HERE) && each !== HERE + key)) {
      const left = JSON.parse(localStorage.getItem(name));
      if (left.account !== form().dataset.account) {
        continue; // of another person at the same desk
      }
      const answer = await post(name.slice(HERE.length), left.body, false).catch(() => null);
      if (answer?.ok || NOT_AGAIN.includes(answer?.status)) {
        localStorage.removeItem(name);
        offered ||= answer.ok;
      }
    }
    if (offered) {
      showKept();
    }
  }

  jQuery(document).on("pfAjaxSend", () => {
    holding = true;
  });
  jQuery(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
    holding = false;
    if (args?.baseVersion) {
      form().dataset.baseVersion = args.baseVersion; // the record took a step, and what is typed goes on from there
    }
    if (form() && form().dataset.formKey !== key) {
      // what was typed in another form stands in this one now, and the server knows all about it
      key = form().dataset.formKey;
      channel.close();
      channel = new BroadcastChannel(HERE + key);
      sequence = 0;
      base = null;
      latest = null;
      failures = 0;
      words = "";
      seen = reached = JSON.stringify(window.desk.typed());
    } else if (form() && JSON.stringify(window.desk.typed()) !== seen) {
      window.desk.changed(); // a row was added, moved or taken away
    }
    show();
    schedule();
  });

  /* The preview shows what the server has: it shall have all. */
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("#preview")) {
      lastSent = 0;
      clearTimeout(timer);
      timer = 0;
      schedule();
    }
  });

  /* Somebody may have signed in beside this page. */
  addEventListener("focus", () => {
    if (failures > 0) {
      send();
    }
  });
  addEventListener("pagehide", () => send(true));
})();
