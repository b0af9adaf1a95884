package org.researcharchive.web.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicAddresses;
import org.researcharchive.publication.RecordAddress;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;

/**
 * Leads from the addresses that records had on an older site to where they are now. Only what the archive has no page of its
 * own for is looked up.
 */
@ApplicationScoped
public class FormerAddresses {

    /** How WordPress names a post by its number. */
    private static final Pattern NAMING = Pattern.compile("(?:^|&)(?:p|page_id|attachment_id)=\\d");

    @Inject
    private PublicAddresses records;

    /** Where a request to the home page is meant for a record. */
    public Optional<Answer> answer(HttpServletRequest request) {
        String query = request.getQueryString();
        return isNamedBy(query)
                ? records.formerly("/?" + query).map(FormerAddresses::address).map(Answer.Moved::new)
                : Optional.empty();
    }

    /** Whether a query names a post. */
    public static boolean isNamedBy(@Nullable String query) {
        return query != null && NAMING.matcher(query).find();
    }

    /**
     * Answers a request that found no page, if it was one of a record's.
     *
     * @param asked the path that was asked for
     * @return whether it was answered
     */
    public boolean redirected(String asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked.startsWith("/api/") || asked.startsWith("/desk/") || !isReading(request)) {
            return false;
        }
        Object query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        Optional<RecordAddress> record = records.formerly(query == null ? asked : asked + "?" + query);
        record.ifPresent(found -> {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", address(found));
            response.setHeader("Cache-Control", "public, max-age=3600");
        });
        return record.isPresent();
    }

    private static boolean isReading(HttpServletRequest request) {
        Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        String given = method == null ? request.getMethod() : method.toString();
        return given.equals("GET") || given.equals("HEAD");
    }

    private static String address(RecordAddress record) {
        return Addresses.publication(record.id(), record.slug());
    }
}
