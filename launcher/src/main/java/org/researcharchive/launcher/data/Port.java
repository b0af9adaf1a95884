package org.researcharchive.launcher.data;

/** The loopback ports of one archive. */
public enum Port {
    HTTP("http.port"),
    ADMIN("admin.port"),
    SEARCH("search.port"),
    SEARCH_TRANSPORT("search.transport.port"),
    DATABASE("database.port");

    private final String key;

    Port(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
