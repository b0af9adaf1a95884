/* The preview of a form follows what is typed there. */
"use strict";

(() => {
  const form = new URLSearchParams(location.search).get("form");
  if (!form) {
    return;
  }
  new BroadcastChannel("desk:form:" + form).addEventListener("message", () => location.reload());
})();
