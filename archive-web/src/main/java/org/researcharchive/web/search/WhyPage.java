package org.researcharchive.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.search.query.InvalidSearchException;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.RecordMatch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.query.SearchUnavailableException;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.Words;

/**
 * Why one publication is among the results of a search. A page of its own, which the list brings in when somebody asks:
 * to work it out for every hit would cost more than the search.
 */
@Named
@RequestScoped
public class WhyPage {

    private static final Logger LOG = System.getLogger(WhyPage.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int MISSING = 404;
    private static final int UNAVAILABLE = 503;
    private static final int LONGEST_ID = 18;

    @Inject
    private PublicationSearch search;

    @Inject
    private PublicArchive archive;

    private SearchAddress address = SearchAddress.of(Map.of());
    private @Nullable RecordMatch match;
    private boolean away;

    public Answer open(Map<String, String[]> parameters) {
        address = SearchAddress.of(parameters);
        Optional<Long> id = id(parameters);
        if (id.isEmpty()) {
            return Answer.missing();
        }
        SearchRequest request;
        try {
            request = SearchRequest.ofParameters(address.parameters());
        } catch (InvalidSearchException e) {
            return new Answer.Refused(BAD_REQUEST);
        }
        try {
            match = search.match(id.get(), request).orElse(null);
        } catch (SearchUnavailableException e) {
            LOG.log(Level.WARNING, "Why a publication was found could not be told: {0}", e.getMessage());
            away = true;
            return Answer.show("why", UNAVAILABLE);
        }
        if (match == null) {
            return archive.isWithdrawn(id.get()) ? Answer.gone() : Answer.missing();
        }
        return Answer.show("why", match.found() ? 200 : MISSING);
    }

    private static Optional<Long> id(Map<String, String[]> parameters) {
        String[] ids = parameters.getOrDefault("id", new String[0]);
        boolean number = ids.length > 0
                && !ids[0].isEmpty()
                && ids[0].length() <= LONGEST_ID
                && ids[0].chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(Long.valueOf(ids[0])) : Optional.empty();
    }

    private RecordMatch match() {
        return Objects.requireNonNull(match, "the page was not opened, or search is not available");
    }

    /** Whether the index could not be asked. */
    public boolean isAway() {
        return away;
    }

    /** Whether the publication is among the results. */
    public boolean isFound() {
        return match().found();
    }

    public String getTitle() {
        return match().title();
    }

    public String getRecord() {
        return Addresses.publication(match().id(), match().slug());
    }

    /** The list that the question came from. */
    public String getSearch() {
        return address.toString();
    }

    public String getAsked() {
        return address.first("q");
    }

    public List<Reason> getReasons() {
        return Reason.all(match().parts());
    }

    /** What decides about the order of the list, beside the reasons. */
    public List<String> getNotes() {
        return notes(match(), address.filterCount() > 0);
    }

    /**
     * What decides about the order of a list, beside the reasons.
     *
     * @param narrowed whether filters were chosen
     */
    public static List<String> notes(RecordMatch match, boolean narrowed) {
        String order =
                match.ranked() ? "why.order.score" : match.parts().isEmpty() ? "why.order.none" : "why.order.other";
        return narrowed ? List.of(Words.text(order), Words.text("why.filters")) : List.of(Words.text(order));
    }
}
