package org.researcharchive.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.researcharchive.author.PersonName;
import org.researcharchive.category.CategoryPath;
import org.researcharchive.record.Text;

/** The desk's list of records: filtered, ordered and cut into pages by the database, in five statements a page. */
@ApplicationScoped
public class PublicationListing {

    private static final Map<String, String> MISSING = Map.of(
            "authors", "not exists (select 1 from Byline b where b.publication = p)",
            "publishedOn", "p.publishedOn is null",
            "categories", "p.categories is empty",
            "summary", "p.summary is null",
            "images.alt",
                    "exists (select 1 from Publication q join q.images i where q = p and i.alt is null"
                            + " and (i.url is not null or i.file is not null))");

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private PublicationParts parts;

    PublicationList list(PublicationFilter filter, int first, int size) {
        Conditions conditions = new Conditions(filter);
        List<Publication> found = conditions
                .bind(entities.createQuery(
                        "select p from Publication p" + conditions + order(filter), Publication.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return new PublicationList(rows(found), count(filter));
    }

    long count(PublicationFilter filter) {
        Conditions conditions = new Conditions(filter);
        return conditions
                .bind(entities.createQuery("select count(p) from Publication p" + conditions, Long.class))
                .getSingleResult();
    }

    private List<PublicationRow> rows(List<Publication> found) {
        List<Long> ids = found.stream().map(Publication::id).toList();
        Map<Long, List<String>> authors = parts.printedNames(ids);
        Map<Long, List<String>> categories = parts.categoryPaths(ids);
        Set<Long> silentPictures = parts.withSilentPicture(ids);
        List<PublicationRow> rows = new ArrayList<>();
        for (Publication p : found) {
            List<String> names = authors.getOrDefault(p.id(), List.of());
            List<String> paths = categories.getOrDefault(p.id(), List.of());
            rows.add(new PublicationRow(
                    p.id(),
                    p.version,
                    p.slug,
                    p.title,
                    names,
                    paths.stream().map(CategoryPath::name).toList(),
                    p.publishedOn(),
                    p.status,
                    p.changedAt,
                    p.changedBy,
                    MissingData.of(
                            !names.isEmpty(),
                            p.publishedOn != null,
                            !paths.isEmpty(),
                            p.summary != null,
                            silentPictures.contains(p.id()))));
        }
        return rows;
    }

    private static String order(PublicationFilter filter) {
        String direction = filter.ascending() ? " asc" : " desc";
        String by = switch (filter.sort()) {
            case CHANGED -> "p.changedAt" + direction;
            case PUBLISHED_ON -> "p.publishedOn" + direction + " nulls last";
            case TITLE -> "lower(p.title)" + direction;
            case STATUS -> "p.status" + direction + ", p.changedAt desc";
        };
        return " order by " + by + ", p.id" + direction;
    }

    /** The where clause of a filter and the values that go into it. */
    private static final class Conditions {

        private final List<String> clauses = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Conditions(PublicationFilter filter) {
            if (filter.status() != null) {
                add("p.status = :status", "status", filter.status());
            }
            String missing = filter.missing();
            if (PublicationFilter.ANY.equals(missing)) {
                clauses.add("(" + String.join(" or ", MISSING.values()) + ")");
            } else if (missing != null) {
                clauses.add(Objects.requireNonNull(
                        MISSING.get(missing), () -> "No field '" + missing + "' can be missing"));
            }
            String text = Text.line(filter.text());
            if (text != null) {
                text(text);
            }
        }

        private void text(String text) {
            add(
                    "(lower(p.title) like :title escape '!' or exists (select 1 from Byline b where b.publication = p"
                            + " and b.author.nameKey like :name escape '!')" + number(text) + ")",
                    "title",
                    "%" + escape(text.toLowerCase(Locale.ROOT)) + "%");
            values.put("name", "%" + escape(PersonName.key(text)) + "%");
        }

        private String number(String text) {
            if (text.matches("\\d{1,18}")) {
                values.put("id", Long.valueOf(text));
                return " or p.id = :id";
            }
            return "";
        }

        private void add(String clause, String name, Object value) {
            clauses.add(clause);
            values.put(name, value);
        }

        private static String escape(String text) {
            return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }

        @Override
        public String toString() {
            return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
        }
    }
}
