package org.researcharchive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Which error a reader met, for the page that explains it. */
@Named
@RequestScoped
public class ErrorPage {

    private int status;
    private String path = "";

    void open(int metStatus, String askedPath) {
        status = metStatus;
        path = askedPath;
    }

    /** The kind of error that has words of its own, as a part of a message key. */
    public String getKind() {
        return switch (status) {
            case 404 -> "missing";
            case 410 -> "withdrawn";
            case 401, 403 -> "forbidden";
            case 405 -> "method";
            case 503 -> "unavailable";
            default -> status < 500 ? "request" : "failure";
        };
    }

    /** Whether looking for something else is likely to help. */
    public boolean isSearchable() {
        return status < 500;
    }

    public int getStatus() {
        return status;
    }

    public String getPath() {
        return path;
    }
}
