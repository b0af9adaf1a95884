package org.researcharchive.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.PresentCategories;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.search.query.Facet;
import org.researcharchive.search.query.FacetName;
import org.researcharchive.search.query.InvalidSearchException;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.query.SearchResults;
import org.researcharchive.search.query.SearchSort;
import org.researcharchive.search.query.SearchUnavailableException;
import org.researcharchive.web.export.ExportFormat;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.Entry;
import org.researcharchive.web.site.Paging;
import org.researcharchive.web.site.Words;

/**
 * What a reader asked for and what was found.
 *
 * <p>A filter that cannot be honoured, such as a date that is none, is left out and said so; the rest is answered.
 */
@Named
@RequestScoped
public class SearchPage {

    private static final Logger LOG = System.getLogger(SearchPage.class.getName());
    private static final int NEWEST = 10;
    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;
    private static final List<FacetName> CHECKBOXES = List.of(
            FacetName.CATEGORY, FacetName.AUTHOR, FacetName.SERIES, FacetName.TYPE, FacetName.TAG, FacetName.LANGUAGE);

    @Inject
    private PublicationSearch search;

    @Inject
    private PublicArchive archive;

    @Inject
    private PresentCategories categories;

    private SearchAddress address = SearchAddress.of(Map.of());
    private @Nullable SearchResults results;
    private final List<String> refusals = new ArrayList<>();
    private List<Entry> hits = List.of();
    private List<FacetView> facets = List.of();
    private List<Chips.Chip> chips = List.of();
    private YearsView years = YearsView.none();
    private @Nullable Paging paging;
    private List<Entry> newest = List.of();
    private SearchSort sort = SearchSort.RELEVANCE;

    /** Searches; after it the page can be shown, whatever the answer is. */
    public Answer open(Map<String, String[]> parameters) {
        address = SearchAddress.of(parameters).inCategories(categories::of);
        SearchRequest request = readable();
        sort = request.sort();
        try {
            show(search.search(request), request);
            return Answer.show("search", refusals.isEmpty() ? 200 : BAD_REQUEST);
        } catch (SearchUnavailableException e) {
            LOG.log(Level.WARNING, "A search could not be answered: {0}", e.getMessage());
            newest = Entry.all(archive.newest(NEWEST));
            return Answer.show("search-unavailable", UNAVAILABLE);
        }
    }

    /** Each refusal takes its parameter away, so this ends. */
    private SearchRequest readable() {
        while (true) {
            try {
                return SearchRequest.ofParameters(address.parameters());
            } catch (InvalidSearchException e) {
                refusals.add(Refusal.of(e));
                address = address.without(e.parameter());
            }
        }
    }

    /** Views ask for a value again and again; all is put together once. */
    private void show(SearchResults found, SearchRequest request) {
        results = found;
        boolean words = !address.first("q").isEmpty();
        hits = found.hits().stream()
                .map(hit -> Found.entry(hit, words ? address.why(hit.id()) : null))
                .toList();
        chips = Chips.of(address, found.facets());
        facets = CHECKBOXES.stream()
                .map(found.facets()::get)
                .filter(facet -> facet != null && offersChoice(facet))
                .map(FacetView::of)
                .toList();
        Facet byYear = found.facets().get(FacetName.YEAR);
        years = found.months().isEmpty()
                ? YearsView.of(byYear == null ? List.of() : byYear.values(), address, request.from(), request.to())
                : YearsView.ofMonths(found.months(), address);
        paging = Paging.of(
                (long) found.pages() * found.size(),
                found.page(),
                found.size(),
                page -> address.page(page).toString());
    }

    private SearchResults results() {
        if (results == null) {
            throw new IllegalStateException("the page was not opened, or search is not available");
        }
        return results;
    }

    public String getAsked() {
        return address.first("q");
    }

    public long getTotal() {
        return results().total();
    }

    /** Results there are, but the page is beyond the last one. */
    public boolean isBeyond() {
        return results().hits().isEmpty() && results().total() > 0;
    }

    public int getPage() {
        return results().page();
    }

    public List<Entry> getHits() {
        return hits;
    }

    /** Facets to tick: those that offer a choice or hold a selection. */
    public List<FacetView> getFacets() {
        return facets;
    }

    private boolean offersChoice(Facet facet) {
        boolean single = facet.name() == FacetName.LANGUAGE && facet.values().size() < 2;
        return !facet.values().isEmpty()
                && (!single || !address.all(facet.name().code()).isEmpty());
    }

    public YearsView getYears() {
        return years;
    }

    public List<Chips.Chip> getChips() {
        return chips;
    }

    public int getFilterCount() {
        return address.filterCount();
    }

    /** The search with nothing but its words. */
    public String getUnfiltered() {
        return address.withoutFilters().toString();
    }

    /** The search with its filters but no words. */
    public String getWithoutWords() {
        return address.without("q").toString();
    }

    public String getCanonical() {
        return address.toString();
    }

    /** Narrowed lists are endless in number; only plain searches are worth a crawler's visit, and not even many. */
    public boolean isPlain() {
        return address.filterCount() == 0 && address.first("sort").isEmpty();
    }

    public String getFrom() {
        return address.first("from");
    }

    public String getTo() {
        return address.first("to");
    }

    public List<String> getSelectedYears() {
        return address.all("year");
    }

    public String getSize() {
        return address.first("size");
    }

    public String getSort() {
        return sort.code();
    }

    public List<String> getSorts() {
        return Arrays.stream(SearchSort.values()).map(SearchSort::code).toList();
    }

    public @Nullable Paging getPaging() {
        return paging;
    }

    public String getLastPage() {
        return address.page(Math.max(1, results().pages())).toString();
    }

    /** What could not be honoured, in words. */
    public List<String> getRefusals() {
        return refusals;
    }

    /** How the words were read, where that is not plain from what was typed; else empty. */
    public String getUnderstood() {
        return results().understood().equals(getAsked()) || plainWords()
                ? ""
                : results().understood();
    }

    /** A likelier spelling of the words, which finds more; else empty. */
    public String getDidYouMean() {
        String likelier = results().didYouMean();
        return likelier == null ? "" : likelier;
    }

    /** The search in that spelling, without filters, which might have been the reason for finding little. */
    public String getLikelier() {
        return address.withoutFilters().with("q", getDidYouMean()).toString();
    }

    private boolean plainWords() {
        return getAsked().chars().noneMatch(c -> "\":-()[]*".indexOf(c) >= 0)
                && !getAsked().contains("OR");
    }

    public List<String> getNotes() {
        return results().notes().stream()
                .sorted()
                .map(note -> Words.fill(
                        Words.text("search.note." + note.code()), note.figures().toArray()))
                .toList();
    }

    /** The whole list in every format there is. */
    public List<TakeAway> getTakeAways() {
        return Arrays.stream(ExportFormat.values())
                .map(format -> new TakeAway(Words.text("export." + format.code()), address.export(format.code())))
                .toList();
    }

    /**
     * A feed of this search.
     *
     * @param form {@code feed.atom} or {@code feed.rss}
     */
    public String feed(String form) {
        return address.asFeed().form(form);
    }

    public List<Entry> getNewest() {
        return newest;
    }
}
