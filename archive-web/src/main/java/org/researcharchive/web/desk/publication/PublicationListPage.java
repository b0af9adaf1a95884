package org.researcharchive.web.desk.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.researcharchive.publication.MissingData;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationCounts;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.publication.PublicationList;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.language.Dates;

/** The list of all publications: one table of any number of rows, narrowed by worklists and words. */
@Named
@ViewScoped
public class PublicationListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Dates DAY = DeskWords.dates("date.day");
    private static final Dates MONTH = DeskWords.dates("date.month");
    private static final int NAMES_SHOWN = 3;

    /** The sortable columns, by the names of their fields. */
    private static final Map<String, PublicationFilter.Sort> COLUMNS = Map.of(
            "title", PublicationFilter.Sort.TITLE,
            "publishedOn", PublicationFilter.Sort.PUBLISHED_ON,
            "status", PublicationFilter.Sort.STATUS,
            "changedAt", PublicationFilter.Sort.CHANGED);

    @Inject
    private PublicationCatalog catalog;

    @Inject
    private PublicationCounts counts;

    private transient PublicationRows rows;
    private ListState state;
    private List<Worklist> worklists;

    @PostConstruct
    void open() {
        state = ListState.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        rows = new PublicationRows(this);
        worklists = countWorklists();
    }

    PublicationList load(int first, int size, @Nullable SortMeta sort) {
        PublicationFilter.Sort by = sort == null ? null : COLUMNS.get(sort.getField());
        boolean ascending = sort != null && sort.getOrder() == SortOrder.ASCENDING;
        state = by == null
                ? state.at(PublicationFilter.Sort.CHANGED, false, first, size)
                : state.at(by, ascending, first, size);
        return catalog.list(state.filter(), first, size);
    }

    /** After paging or sorting the browser's address says so too. */
    public void moved() {
        PrimeFaces.current().ajax().addCallbackParam("address", state.address());
    }

    private List<Worklist> countWorklists() {
        Map<PublicationStatus, Long> byStatus = counts.byStatus();
        List<Worklist> lists = new ArrayList<>();
        long all = byStatus.values().stream().mapToLong(Long::longValue).sum();
        lists.add(worklist("all", null, null, all));
        byStatus.forEach((status, count) -> lists.add(worklist(status.code(), status, null, count)));
        lists.add(worklist("missing", null, PublicationFilter.ANY, counts.missingData()));
        return lists;
    }

    private Worklist worklist(String name, @Nullable PublicationStatus status, @Nullable String missing, long count) {
        ListState list = new ListState(
                null, status, missing, PublicationFilter.Sort.CHANGED, false, 0, ListState.SIZES.getFirst());
        boolean current = state.status() == status && (state.missing() == null) == (missing == null);
        return new Worklist(DeskWords.say("worklist." + name), list.address(), count, current);
    }

    public PublicationRows getRows() {
        return rows;
    }

    public ListState getState() {
        return state;
    }

    public List<Worklist> getWorklists() {
        return worklists;
    }

    public List<String> getMissingChoices() {
        return Stream.concat(Stream.of(PublicationFilter.ANY), MissingData.FIELDS.stream())
                .toList();
    }

    /** The worklist that is open; what it is narrowed to by words stands in the field beside. */
    public String getHeading() {
        boolean all = state.status() == null && state.missing() == null;
        return worklists.stream()
                .filter(list -> list.current() && !all)
                .findFirst()
                .map(Worklist::label)
                .orElse(DeskWords.say("nav.publications"));
    }

    public String getEmptyText() {
        return state.text() != null
                ? DeskWords.say("list.empty.text", state.text())
                : DeskWords.say(state.isNarrowed() ? "list.empty.worklist" : "list.empty");
    }

    /** The order that the address asks for, for the table's header. */
    public List<SortMeta> getSortBy() {
        String field = COLUMNS.entrySet().stream()
                .filter(column -> column.getValue() == state.sort())
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseThrow();
        return List.of(SortMeta.builder()
                .field(field)
                .order(state.ascending() ? SortOrder.ASCENDING : SortOrder.DESCENDING)
                .build());
    }

    /** {@code No author, no date}. */
    public String missingInWords(List<String> missing) {
        String words =
                missing.stream().map(field -> DeskWords.say("missing." + field)).collect(Collectors.joining(", "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Which rows are shown, with the places that the table fills. */
    public String getPageReport() {
        return DeskWords.say("list.report");
    }

    /** The first few names, and how many more. */
    public String names(List<String> names) {
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        return names.size() <= NAMES_SHOWN ? shown : DeskWords.say("list.more", shown, names.size() - NAMES_SHOWN);
    }

    public String shortDate(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        return switch (date.precision()) {
            case DAY -> DAY.format(date.firstDay());
            case MONTH -> MONTH.format(date.firstDay());
            case YEAR -> Integer.toString(date.year());
        };
    }
}
