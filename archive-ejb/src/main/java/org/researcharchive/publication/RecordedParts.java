package org.researcharchive.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.CategoryDetails;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.schema.Sql;

/**
 * What hung on publications at a revision of each, one statement for each kind of part however many there are.
 *
 * <p>The tables hold what was added and taken away, place by place. What stood at a revision is the last row of each
 * place up to then, unless that row took the place away; where one change took away and added, it is what was added.
 */
@ApplicationScoped
public class RecordedParts {

    private static final long NOT_COUNTED = -1;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /**
     * One name of the byline.
     *
     * @param details null where the authority entry is no longer there
     */
    record Name(AuthorDraft draft, @Nullable BylineDetails details) {}

    /**
     * One category.
     *
     * @param details null where the category is no longer there
     */
    record Subject(String path, @Nullable CategoryDetails details) {}

    /**
     * Reads what hung on publications.
     *
     * @param revisions which publications, each at which revision
     */
    At at(Map<Long, Long> revisions) {
        return new At(revisions);
    }

    /** Publications at one revision each. */
    final class At {

        private final Long[] publications;
        private final Long[] revisions;
        private final Map<Long, List<Object[]>> bylines;
        private final Map<Long, List<Object[]>> categories;
        private final Map<Long, List<Object[]>> tags;
        private final Map<Long, List<Object[]>> identifiers;
        private final Map<Long, List<Object[]>> images;
        private final Map<Long, List<Object[]>> attachments;
        private final Map<Long, List<Object[]>> filings;
        private final Map<Long, List<Object[]>> links;

        private At(Map<Long, Long> wanted) {
            publications = wanted.keySet().toArray(Long[]::new);
            revisions = wanted.values().toArray(Long[]::new);
            bylines = stood(
                    "byline_aud",
                    "id",
                    "l.author_id, a.slug, a.name, l.printed_name, l.affiliation, a.biography, a.orcid,"
                            + " a.website, l.note, a.id",
                    "left join author a on a.id = l.author_id order by l.position");
            categories = stood(
                    "publication_category_aud",
                    "category_id",
                    "c.id, c.slug, c.name, coalesce(c.path, (select o.path from category_aud o"
                            + " where o.id = l.category_id and o.path is not null order by o.rev desc limit 1))"
                            + " as path, c.parent_id",
                    "left join category c on c.id = l.category_id");
            tags = stood("publication_tag_aud", "tag", "l.tag", "");
            identifiers = stood("publication_identifier_aud", "scheme, value", "l.scheme, l.value", "");
            images = listed("publication_image_aud", "l.url, l.file, l.alt, l.caption, l.credit, l.licence");
            attachments = listed("publication_attachment_aud", "l.file, l.url, l.title, l.media_type");
            filings = listed(
                    "publication_filing_aud",
                    "l.authority, l.unit, cast(l.received_at as text), l.received_offset, l.reference");
            links = listed("publication_link_aud", "l.title, l.url");
        }

        List<Name> byline(long publication) {
            return of(bylines, publication).map(RecordedParts::name).toList();
        }

        List<Subject> categories(long publication) {
            return of(categories, publication)
                    .filter(row -> row[3] != null)
                    .map(RecordedParts::subject)
                    .sorted(Comparator.comparing(Subject::path))
                    .toList();
        }

        List<String> tags(long publication) {
            return of(tags, publication).map(row -> (String) row[0]).sorted().toList();
        }

        Map<String, String> identifiers(long publication) {
            Map<String, String> values = new TreeMap<>();
            of(identifiers, publication).forEach(row -> values.put((String) row[0], (String) row[1]));
            return values;
        }

        List<ImageDraft> images(long publication) {
            return of(images, publication)
                    .map(row -> new ImageDraft(
                            (String) row[0],
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            (String) row[4],
                            (String) row[5]))
                    .toList();
        }

        List<AttachmentDraft> attachments(long publication) {
            return of(attachments, publication)
                    .map(row -> new AttachmentDraft((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                    .toList();
        }

        List<FilingDraft> filings(long publication) {
            return of(filings, publication)
                    .map(row -> new FilingDraft(
                            (String) row[0],
                            (String) row[1],
                            FilingTime.format(time((String) row[2]), (String) row[3]),
                            (String) row[4]))
                    .toList();
        }

        List<LinkDraft> links(long publication) {
            return of(links, publication)
                    .map(row -> new LinkDraft((String) row[0], (String) row[1]))
                    .toList();
        }

        private static Stream<Object[]> of(Map<Long, List<Object[]>> rows, long publication) {
            return rows.getOrDefault(publication, List.of()).stream();
        }

        private Map<Long, List<Object[]>> listed(String table, String columns) {
            return stood(table, "position", columns, "order by l.position");
        }

        /** Rows by publication, whose number stands in their last column. */
        private Map<Long, List<Object[]>> stood(String table, String place, String columns, String rest) {
            String last = "select distinct on (t.publication_id, " + place + ") t.* from " + table + " t"
                    + " join unnest(cast(:publications as bigint[]), cast(:revisions as bigint[]))"
                    + " as w (publication, moment) on t.publication_id = w.publication and t.rev <= w.moment"
                    + " order by t.publication_id, " + place + ", t.rev desc, t.revtype";
            // Envers marks with 2 what a change took away
            String present = "select * from (" + last + ") x where x.revtype <> 2";
            return Sql.rows(entities, "select " + columns + ", l.publication_id from (" + present + ") l " + rest)
                    .setParameter("publications", publications)
                    .setParameter("revisions", revisions)
                    .getResultList()
                    .stream()
                    .collect(Collectors.groupingBy(row -> Sql.number(row[row.length - 1])));
        }
    }

    private static Name name(Object[] row) {
        String printedName = (String) row[3];
        String affiliation = (String) row[4];
        String note = (String) row[8];
        if (row[9] == null) {
            return new Name(new AuthorDraft(null, printedName, affiliation, null, null, null, note), null);
        }
        long author = Sql.number(row[0]);
        String biography = (String) row[5];
        String orcid = (String) row[6];
        String website = (String) row[7];
        return new Name(
                new AuthorDraft(author, printedName, affiliation, biography, orcid, website, note),
                new BylineDetails(
                        author,
                        (String) row[1],
                        (String) row[2],
                        printedName,
                        affiliation,
                        biography,
                        orcid,
                        website,
                        note));
    }

    private static Subject subject(Object[] row) {
        String path = (String) row[3];
        return new Subject(
                path,
                row[0] == null
                        ? null
                        : new CategoryDetails(
                                Sql.number(row[0]),
                                (String) row[1],
                                (String) row[2],
                                path,
                                row[4] == null ? null : Sql.number(row[4]),
                                NOT_COUNTED));
    }

    private static @Nullable LocalDateTime time(@Nullable String stored) {
        return stored == null ? null : LocalDateTime.parse(stored.replace(' ', 'T'));
    }
}
