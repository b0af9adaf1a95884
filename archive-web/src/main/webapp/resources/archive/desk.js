/* What every page of the desk does in the browser. */
"use strict";

(() => {
  /* A table that was paged or sorted says its new address, so that a bookmark or the back button finds it again. */
  const followAddress = (args) => {
    if (args && args.address) {
      history.replaceState(null, "", args.address);
    }
  };

  /* The session ended while the page stood open: the page stays, with all that is typed in it. */
  const sayWhenSignedOut = (status) => {
    if (status === 401) {
      const banner = document.getElementById("signed-out");
      banner.querySelector("a").href = "/sign-in?to=" + encodeURIComponent(location.pathname + location.search);
      banner.hidden = false;
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    if (!window.jQuery) {
      return;
    }
    jQuery(document).on("pfAjaxComplete", (event, xhr, settings, args) => followAddress(args));
    jQuery(document).on("pfAjaxError", (event, xhr) => sayWhenSignedOut(xhr.status));
  });
})();
