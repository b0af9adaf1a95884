package org.researcharchive.web.desk;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Tells the person at the desk what happened. */
public final class Notices {

    private Notices() {}

    public static void done(String key, Object... values) {
        said(DeskWords.say(key, values));
    }

    /** Something was done, in words that are put together already. */
    public static void said(String text) {
        add(FacesMessage.SEVERITY_INFO, text);
    }

    /** Something was not done; the text says why and what to do. */
    public static void refused(String text) {
        add(FacesMessage.SEVERITY_ERROR, text);
    }

    /** Keeps the notices for the page that a redirect leads to. */
    public static void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static void add(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
