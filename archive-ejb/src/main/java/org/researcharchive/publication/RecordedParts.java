package org.researcharchive.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.CategoryDetails;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.schema.Sql;

/**
 * What hung on a publication at a revision, one statement for each kind of part.
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

    At at(long publicationId, long revision) {
        return new At(publicationId, revision);
    }

    /** One publication at one revision. */
    final class At {

        private final long publicationId;
        private final long revision;

        private At(long publicationId, long revision) {
            this.publicationId = publicationId;
            this.revision = revision;
        }

        List<Name> byline() {
            return stood(
                            "byline_aud",
                            "id",
                            "l.author_id, a.slug, a.name, l.printed_name, l.affiliation, a.biography, a.orcid,"
                                    + " a.website, l.note, a.id",
                            "left join author a on a.id = l.author_id order by l.position")
                    .stream()
                    .map(RecordedParts::name)
                    .toList();
        }

        List<Subject> categories() {
            return stood(
                            "publication_category_aud",
                            "category_id",
                            "c.id, c.slug, c.name, coalesce(c.path, (select o.path from category_aud o"
                                    + " where o.id = l.category_id and o.path is not null order by o.rev desc limit 1))"
                                    + " as path, c.parent_id",
                            "left join category c on c.id = l.category_id")
                    .stream()
                    .filter(row -> row[3] != null)
                    .map(RecordedParts::subject)
                    .sorted(Comparator.comparing(Subject::path))
                    .toList();
        }

        List<String> tags() {
            return stood("publication_tag_aud", "tag", "l.tag, l.rev", "").stream()
                    .map(row -> (String) row[0])
                    .sorted()
                    .toList();
        }

        Map<String, String> identifiers() {
            Map<String, String> identifiers = new TreeMap<>();
            stood("publication_identifier_aud", "scheme, value", "l.scheme, l.value", "")
                    .forEach(row -> identifiers.put((String) row[0], (String) row[1]));
            return identifiers;
        }

        List<ImageDraft> images() {
            return listed("publication_image_aud", "l.url, l.file, l.alt, l.caption, l.credit, l.licence").stream()
                    .map(row -> new ImageDraft(
                            (String) row[0],
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            (String) row[4],
                            (String) row[5]))
                    .toList();
        }

        List<AttachmentDraft> attachments() {
            return listed("publication_attachment_aud", "l.file, l.url, l.title, l.media_type").stream()
                    .map(row -> new AttachmentDraft((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                    .toList();
        }

        List<FilingDraft> filings() {
            return listed(
                            "publication_filing_aud",
                            "l.authority, l.unit, cast(l.received_at as text), l.received_offset, l.reference")
                    .stream()
                    .map(row -> new FilingDraft(
                            (String) row[0],
                            (String) row[1],
                            FilingTime.format(time((String) row[2]), (String) row[3]),
                            (String) row[4]))
                    .toList();
        }

        List<LinkDraft> links() {
            return listed("publication_link_aud", "l.title, l.url").stream()
                    .map(row -> new LinkDraft((String) row[0], (String) row[1]))
                    .toList();
        }

        private List<Object[]> listed(String table, String columns) {
            return stood(table, "position", columns, "order by l.position");
        }

        private List<Object[]> stood(String table, String place, String columns, String rest) {
            String last = "select distinct on (" + place + ") * from " + table
                    + " where publication_id = :id and rev <= :rev order by " + place + ", rev desc, revtype";
            // Envers marks with 2 what a change took away
            String present = "select * from (" + last + ") x where x.revtype <> 2";
            return Sql.rows(entities, "select " + columns + " from (" + present + ") l " + rest)
                    .setParameter("id", publicationId)
                    .setParameter("rev", revision)
                    .getResultList();
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
