package org.researcharchive.web.desk.tuning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.publication.PublicationSummary;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.Text;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.query.SearchUnavailableException;
import org.researcharchive.tuning.InvalidTuningException;
import org.researcharchive.tuning.JudgedQuery;
import org.researcharchive.tuning.JudgementDesk;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.site.Addresses;

/** The list of judged searches, and the form in which the answers to one are graded. */
@Named
@ViewScoped
public class JudgementPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    /** A record's number, or its address, from which only the number is wanted. */
    private static final Pattern RECORD = Pattern.compile("(?:.*/publications/)?([1-9]\\d{0,17})(?:[/?#].*|-\\S*)?");

    @Inject
    private JudgementDesk desk;

    @Inject
    private PublicArchive archive;

    @Inject
    private PublicationSearch search;

    private List<JudgedQuery> queries = List.of();
    private final List<Row> rows = new ArrayList<>();
    private @Nullable String words;
    private @Nullable String judged;
    private @Nullable String record;

    /** A record to grade. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long id;
        private final String title;
        private final String address;
        private @Nullable String grade;

        Row(long id, String title, String slug, @Nullable Integer grade) {
            this.id = id;
            this.title = title;
            this.address = Addresses.publication(id, slug);
            this.grade = grade == null ? null : grade.toString();
        }

        public String getTitle() {
            return title;
        }

        public String getAddress() {
            return address;
        }

        public @Nullable String getGrade() {
            return grade;
        }

        public void setGrade(@Nullable String grade) {
            this.grade = grade;
        }
    }

    @PostConstruct
    void open() {
        queries = desk.list();
    }

    /** Shows the first answers to the words typed, and what was graded for them before. */
    public void find() {
        rows.clear();
        judged = Text.line(words);
        if (judged == null) {
            Notices.refused(DeskWords.say("judged.noWords"));
            return;
        }
        Map<Long, Integer> grades = desk.find(judged).map(JudgedQuery::grades).orElse(Map.of());
        try {
            search.search(SearchRequest.builder()
                            .text(judged)
                            .size(SHOWN)
                            .withoutFacets()
                            .build())
                    .hits()
                    .forEach(hit -> rows.add(new Row(hit.id(), hit.title(), hit.slug(), grades.get(hit.id()))));
        } catch (SearchUnavailableException e) {
            Notices.refused(DeskWords.say("judged.notSearched", String.valueOf(e.getMessage())));
        }
        show(grades.keySet().stream().filter(id -> !has(id)).sorted().toList(), grades);
    }

    private boolean has(long id) {
        return rows.stream().anyMatch(row -> row.id == id);
    }

    /** Adds records that the search does not show; says whether all of them are there to be shown. */
    private boolean show(List<Long> ids, Map<Long, Integer> grades) {
        List<PublicationSummary> found = archive.publications(ids);
        found.forEach(piece -> rows.add(new Row(piece.id(), piece.title(), piece.slug(), grades.get(piece.id()))));
        return found.size() == ids.size();
    }

    /** Opens a judged search in the form. */
    public void edit(String chosen) {
        words = chosen;
        find();
    }

    /** Adds a record that the search should have found. */
    public void add() {
        String given = Objects.requireNonNullElse(record, "").strip();
        Matcher number = RECORD.matcher(given);
        if (!number.matches()) {
            Notices.refused(DeskWords.say("judged.noRecord", given));
            return;
        }
        long id = Long.parseLong(number.group(1));
        if (has(id) || show(List.of(id), Map.of())) {
            record = null;
        } else {
            Notices.refused(DeskWords.say("judged.notPublished", Long.toString(id)));
        }
    }

    public void save() {
        Map<Long, @Nullable Integer> grades = new LinkedHashMap<>();
        rows.forEach(row -> grades.put(row.id, row.grade == null ? null : Integer.valueOf(row.grade)));
        try {
            desk.judge(Objects.requireNonNullElse(judged, ""), grades);
            Notices.done("judged.saved", Objects.requireNonNullElse(judged, ""));
            rows.clear();
            words = null;
            judged = null;
        } catch (InvalidTuningException e) {
            e.violations().stream()
                    .map(Violation::message)
                    .forEach(message -> Notices.refused(DeskWords.say("judged.refused", message)));
        }
        queries = desk.list();
    }

    public void remove(long query) {
        desk.remove(query);
        queries = desk.list();
        Notices.done("judged.removed");
    }

    public List<JudgedQuery> getQueries() {
        return queries;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The search whose answers are shown; null where none is. */
    public @Nullable String getJudged() {
        return judged;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getRecord() {
        return record;
    }

    public void setRecord(@Nullable String record) {
        this.record = record;
    }
}
