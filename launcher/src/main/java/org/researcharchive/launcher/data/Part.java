package org.researcharchive.launcher.data;

/** A process of the archive, in the order in which they are stopped after the launcher itself. */
public enum Part {
    LAUNCHER("launcher", "Launcher"),
    SERVER("server", "Payara"),
    SEARCH("search", "Elasticsearch"),
    DATABASE("database", "PostgreSQL");

    private final String key;
    private final String label;

    Part(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As in the state file and in the names of logs. */
    public String key() {
        return key;
    }

    /** As a person says it. */
    public String label() {
        return label;
    }
}
