package org.researcharchive.tuning;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.publication.PublicationSummary;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.Text;

/** Where administrators say which records a search should find, so that a change of the search can be measured. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class JudgementDesk {

    @Resource
    private SessionContext session;

    @Inject
    private JudgedQueries queries;

    @Inject
    private PublicArchive archive;

    /** All judged searches, in the order of their words. */
    public List<JudgedQuery> list() {
        return queries.all();
    }

    /** What was judged of a search. */
    public Optional<JudgedQuery> find(String words) {
        String line = Text.line(words);
        return list().stream().filter(query -> query.words().equals(line)).findFirst();
    }

    /**
     * Grades records for a search, which is entered where it is new and taken off the list with its last grade.
     *
     * @param grades by the number of a published record; null takes its grade away. Others keep theirs.
     * @throws InvalidTuningException if one cannot be kept; then none is
     */
    @Recorded(StaffActivity.SEARCH_JUDGED)
    public void judge(@Recorded.Told String words, Map<Long, @Nullable Integer> grades) {
        String line = checked(words);
        Optional<JudgedQuery> known = find(line);
        Set<Long> graded = graded(known, grades);
        if (graded.isEmpty()) {
            remove(known.orElseThrow(() ->
                            invalid("grades", line, "nothing is graded for '" + line + "'; grade one record or more"))
                    .id());
            return;
        }
        check(line, known, grades, graded.size());
        long query = queries.enter(line, session.getCallerPrincipal().getName());
        grades.forEach((publication, grade) -> {
            if (grade == null) {
                queries.ungrade(query, publication);
            } else {
                queries.grade(query, publication, grade);
            }
        });
    }

    /** Takes a search off the list; one that is not on it is as good as taken off. */
    @Recorded(StaffActivity.JUDGEMENT_REMOVED)
    public void remove(@Recorded.Told long query) {
        queries.remove(query);
    }

    private static String checked(String words) {
        String line = Text.line(words);
        if (line == null) {
            throw invalid("words", "", "a judged search needs words; write what a reader would type");
        }
        if (line.length() > JudgedQuery.LONGEST) {
            throw invalid(
                    "words",
                    line,
                    "the search has " + line.length() + " characters; shorten it to " + JudgedQuery.LONGEST);
        }
        return line;
    }

    /** The records that have a grade in the end. */
    private static Set<Long> graded(Optional<JudgedQuery> known, Map<Long, @Nullable Integer> grades) {
        Set<Long> graded = new HashSet<>();
        known.ifPresent(query -> graded.addAll(query.grades().keySet()));
        grades.forEach((publication, grade) -> {
            if (grade == null) {
                graded.remove(publication);
            } else {
                graded.add(publication);
            }
        });
        return graded;
    }

    private void check(String words, Optional<JudgedQuery> known, Map<Long, @Nullable Integer> grades, int count) {
        if (known.isEmpty() && list().size() >= JudgedQuery.MOST) {
            throw invalid(
                    "words",
                    words,
                    "there are " + JudgedQuery.MOST + " judged searches already; take one off the list first");
        }
        List<Long> graded = new ArrayList<>();
        grades.forEach((publication, grade) -> {
            if (grade != null) {
                checkGrade(grade);
                graded.add(publication);
            }
        });
        if (count > JudgedQuery.MOST_GRADES) {
            throw invalid(
                    "grades",
                    Integer.toString(count),
                    "more than " + JudgedQuery.MOST_GRADES + " records would be graded for '" + words
                            + "'; take grades away first");
        }
        List<Long> published = archive.publications(graded).stream()
                .map(PublicationSummary::id)
                .toList();
        graded.stream().filter(id -> !published.contains(id)).findFirst().ifPresent(id -> {
            throw invalid(
                    "grades",
                    id.toString(),
                    "publication '" + id + "' is not published, so no search finds it; give the number of another");
        });
    }

    private static void checkGrade(int grade) {
        if (grade < 0 || grade > JudgedQuery.HIGHEST_GRADE) {
            throw invalid(
                    "grades",
                    Integer.toString(grade),
                    "'" + grade + "' is no grade; use 0 to " + JudgedQuery.HIGHEST_GRADE);
        }
    }

    private static InvalidTuningException invalid(String field, String value, String message) {
        return new InvalidTuningException(List.of(new Violation(field, value, message)));
    }
}
