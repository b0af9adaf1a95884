package org.researcharchive.web.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people call a browser, such as {@code Firefox, Windows}, by what it says that it is. Browsers claim to be others
 * too, so the first that fits counts. What is not known is shown as it is.
 */
public final class BrowserName {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg/", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser/", "Samsung Internet");
        BROWSERS.put("Whale/", "Whale");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS/", "Firefox");
        BROWSERS.put("CriOS/", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Mac OS X", "macOS");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserName() {}

    /** The name, or all that the browser says where it is not known. */
    public static String of(String client) {
        return first(BROWSERS, client)
                .map(browser -> first(SYSTEMS, client)
                        .map(system -> browser + ", " + system)
                        .orElse(browser))
                .orElse(client);
    }

    private static Optional<String> first(Map<String, String> names, String client) {
        return names.entrySet().stream()
                .filter(name -> client.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
