package org.researcharchive.web.desk.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;
import org.researcharchive.account.AccountDirectory;
import org.researcharchive.bulkedit.BulkEditDesk;
import org.researcharchive.publication.MissingData;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationCounts;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.publication.PublicationList;
import org.researcharchive.publication.PublicationVocabulary;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.language.Dates;

/** The list of all publications: one table of any number of rows, narrowed by saved filters and by any field. */
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
            "type", PublicationFilter.Sort.TYPE,
            "changedAt", PublicationFilter.Sort.CHANGED);

    @Inject
    private PublicationCatalog catalog;

    @Inject
    private PublicationCounts counts;

    @Inject
    private PublicationVocabulary vocabulary;

    @Inject
    private AccountDirectory accounts;

    private transient PublicationRows rows;
    private ListState state;
    private List<Worklist> worklists;
    private List<String> types;
    private List<String> problems = List.of();

    /** What relative times are counted from: the same moment for all pages of one list. */
    private Instant opened;

    @PostConstruct
    void open() {
        opened = Instant.now();
        state = ListState.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
        rows = new PublicationRows(this);
        String me = accounts.me().name();
        worklists = Worklist.count(counts, SavedFilter.besideTheList(me), state);
        types = vocabulary.types();
        ListFilter conditions = new ListFilter(state.narrowed(), opened);
        conditions.read(state.sort(), state.ascending());
        problems = List.copyOf(conditions.problems());
    }

    PublicationList load(int first, int size, @Nullable SortMeta sort) {
        // without a column to show it, the order stays what the address says
        PublicationFilter.Sort by = sort == null ? state.sort() : COLUMNS.getOrDefault(sort.getField(), state.sort());
        boolean ascending = sort == null ? state.ascending() : sort.getOrder() == SortOrder.ASCENDING;
        state = state.at(by, ascending, first, size);
        if (PrimeFaces.current().isAjaxRequest()) { // after paging or sorting the browser's address says so too
            PrimeFaces.current().ajax().addCallbackParam("address", state.address());
        }
        PublicationFilter filter = new ListFilter(state.narrowed(), opened).read(state.sort(), state.ascending());
        return catalog.list(filter, first, size);
    }

    public PublicationRows getRows() {
        return rows;
    }

    /** Records that the list shows on all its pages, once the table has asked for them. */
    public int getTotal() {
        return rows.getRowCount();
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

    public List<PublicationStatus> getStatuses() {
        return List.of(PublicationStatus.values());
    }

    public List<String> getTypes() {
        return types;
    }

    /** What the address asks and nobody can answer, each with its remedy. */
    public List<String> getProblems() {
        return problems;
    }

    public List<ListColumn> getColumns() {
        return List.of(ListColumn.values());
    }

    public boolean shows(String column) {
        return state.columns().contains(ListColumn.valueOf(column));
    }

    /** What the list is narrowed by, as an address has it. */
    public List<Map.Entry<String, String>> getConditions() {
        return List.copyOf(state.narrowed().entrySet());
    }

    /** As many rows as can be chosen one by one. */
    public int getMostChosen() {
        return BulkEditDesk.MOST_CHOSEN;
    }

    /** What the list is narrowed by, each with the address that takes it away. */
    public List<Narrowing> getNarrowings() {
        return state.narrowed().entrySet().stream()
                .map(one -> new Narrowing(
                        DeskWords.say("list.field." + one.getKey()),
                        inWords(one.getKey(), one.getValue()),
                        state.with(one.getKey(), null).address()))
                .toList();
    }

    static String inWords(String name, String value) {
        return switch (name) {
            case "status" -> DeskWords.say("status." + value);
            case "pending" -> DeskWords.say("list.pending." + value);
            case "missing" -> DeskWords.say("missing.choice." + value);
            case "changed-since" ->
                value.matches("\\d+d") ? DeskWords.say("list.days", value.substring(0, value.length() - 1)) : value;
            default -> value;
        };
    }

    /** Whether a condition is set that stands in the folded part of the form. */
    public boolean isFinelyNarrowed() {
        return state.narrowed().keySet().stream().anyMatch(name -> !name.equals("q"));
    }

    /** The worklist that is open; what it is narrowed to by words stands in the field beside. */
    public String getHeading() {
        return worklists.stream()
                .filter(list -> list.current() && isFinelyNarrowed())
                .findFirst()
                .map(Worklist::label)
                .orElse(DeskWords.say("nav.publications"));
    }

    public String getEmptyText() {
        String text = state.narrowed().get("q");
        return text != null && !isFinelyNarrowed()
                ? DeskWords.say("list.empty.text", text)
                : DeskWords.say(state.isNarrowed() ? "list.empty.worklist" : "list.empty");
    }

    /** The order that the address asks for, for the table's header; none where its column is not shown. */
    public List<SortMeta> getSortBy() {
        if (!isShown(state.sort())) {
            return List.of();
        }
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

    private boolean isShown(PublicationFilter.Sort sort) {
        return switch (sort) {
            case TITLE -> true;
            case PUBLISHED_ON -> state.columns().contains(ListColumn.DATE);
            case STATUS -> state.columns().contains(ListColumn.STATUS);
            case TYPE -> state.columns().contains(ListColumn.TYPE);
            case CHANGED -> state.columns().contains(ListColumn.CHANGED);
        };
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
