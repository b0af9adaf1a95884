package org.researcharchive.launcher.server;

import java.util.Map;
import java.util.stream.Collectors;

/** Settings of the archive that the launcher does not choose itself but hands through from its own environment. */
public final class ServerSettings {
    private ServerSettings() {}

    /** Those that the launcher was started with. */
    public static Map<String, String> given() {
        return of(System.getenv());
    }

    static Map<String, String> of(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(entry ->
                        isHandedThrough(entry.getKey()) && !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isHandedThrough(String name) {
        return name.startsWith("ARCHIVE_MAIL_") || name.equals("ARCHIVE_PUBLIC_URL") || name.equals("ARCHIVE_ZONE");
    }
}
