package org.researcharchive.web.language;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Leads who is sent on to another page there in the same language. */
final class LanguageResponse extends HttpServletResponseWrapper {

    LanguageResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(Reader.present().addressOf(location));
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        super.sendRedirect(Reader.present().addressOf(location), status, clearBuffer);
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(
                name, name.equalsIgnoreCase("Location") ? Reader.present().addressOf(value) : value);
    }
}
