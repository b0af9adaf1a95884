package org.researcharchive.web.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.researcharchive.author.PublicAuthors;
import org.researcharchive.search.query.InvalidSearchException;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.web.search.SearchAddress;
import org.researcharchive.web.site.Words;

/** Reads what somebody wants to hear of from an address, and puts it into words. */
@ApplicationScoped
class Wanted {

    private static final int LONGEST = 1_000;
    private static final String SEARCH = "/search";

    @Inject
    private PublicAuthors authors;

    /**
     * A search to hear of.
     *
     * @param query the query part of its address; empty for everything
     * @param label what it is, in words; empty for everything
     */
    record Search(String query, String label) {

        static final Search EVERYTHING = new Search("", "");
    }

    /**
     * Reads the parameters of a search.
     *
     * @throws InvalidSearchException if it cannot be answered
     */
    Search of(Map<String, String[]> parameters) {
        SearchAddress address = SearchAddress.of(parameters).asFeed();
        SearchRequest.ofParameters(address.parameters());
        String query = address.toString().substring(SEARCH.length()).replaceFirst("^\\?", "");
        if (query.length() > LONGEST) {
            throw new InvalidSearchException("q", query, "is too long to subscribe to; use fewer words or filters");
        }
        return new Search(query, label(address));
    }

    /** Reads the query part of an address; see {@link #of(Map)}. */
    Search of(String query) {
        Map<String, String[]> parameters = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String value = decoded(pair.substring(equals + 1));
                parameters.merge(pair.substring(0, equals), new String[] {value}, Wanted::joined);
            }
        }
        return of(parameters);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidSearchException("what", value, "is not part of an address; begin again from the search");
        }
    }

    private static String[] joined(String[] some, String[] more) {
        String[] joined = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, joined, some.length, more.length);
        return joined;
    }

    private String label(SearchAddress address) {
        List<String> parts = new ArrayList<>();
        address.parameters()
                .forEach((name, values) -> values.forEach(value -> parts.add(Words.text("subscribe.by." + name) + " "
                        + (name.equals("author")
                                ? author(value)
                                : name.equals("category") ? Words.path(value) : value))));
        return String.join(", ", parts);
    }

    private String author(String id) {
        return authors.author(Long.parseLong(id)).map(author -> author.name()).orElse(id);
    }
}
