package org.researcharchive.web.browse;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Leads {@code /2019} and {@code /2019/10} to the public pages; patterns of servlets cannot tell digits from letters. */
public class PeriodAddresses extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** Request attribute of those that came by the short address. */
    public static final String SHORT = PeriodAddresses.class.getName() + ".short";

    private static final Pattern PERIOD = Pattern.compile("/[12]\\d{3}(?:/(?:0[1-9]|1[0-2]))?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (PERIOD.matcher(path).matches()) {
            request.setAttribute(SHORT, true);
            request.getRequestDispatcher("/years" + path).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
