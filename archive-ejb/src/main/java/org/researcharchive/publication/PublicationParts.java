package org.researcharchive.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.researcharchive.schema.Sql;

/**
 * What hangs on many publications at once, read without their entities: one statement for each kind of part, however
 * many records are asked for. Records without such a part are absent from the answer.
 */
@ApplicationScoped
public class PublicationParts {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    Map<Long, List<String>> printedNames(Collection<Long> ids) {
        return texts(
                "select b.publication.id, b.printedName from Byline b where b.publication.id in :ids"
                        + " order by b.publication.id, b.position",
                ids);
    }

    Map<Long, List<String>> categoryPaths(Collection<Long> ids) {
        return texts(
                "select p.id, c.path from Publication p join p.categories c where p.id in :ids order by p.id, c.path",
                ids);
    }

    Map<Long, List<String>> tags(Collection<Long> ids) {
        return texts("select p.id, t from Publication p join p.tags t where p.id in :ids order by p.id, t", ids);
    }

    Map<Long, Map<String, String>> identifiers(Collection<Long> ids) {
        Map<Long, Map<String, String>> identifiers = new HashMap<>();
        for (Object[] row : rows(
                "select p.id, key(i), value(i) from Publication p join p.identifiers i where p.id in :ids"
                        + " order by p.id, key(i)",
                ids)) {
            identifiers
                    .computeIfAbsent((Long) row[0], id -> new LinkedHashMap<>())
                    .put((String) row[1], (String) row[2]);
        }
        return identifiers;
    }

    /** In two statements: few authors have other names or former numbers. */
    Map<Long, List<IndexableAuthor>> authors(Collection<Long> ids) {
        List<Object[]> bylines = rows(
                "select b.publication.id, a.id, a.slug, a.name, b.printedName from Byline b join b.author a"
                        + " where b.publication.id in :ids order by b.publication.id, b.position",
                ids);
        Others others =
                new Others(bylines.stream().map(row -> (Long) row[1]).distinct().toArray(Long[]::new));
        Map<Long, List<IndexableAuthor>> authors = new HashMap<>();
        for (Object[] row : bylines) {
            Long id = (Long) row[1];
            authors.computeIfAbsent((Long) row[0], publication -> new ArrayList<>())
                    .add(new IndexableAuthor(
                            id,
                            (String) row[2],
                            (String) row[3],
                            (String) row[4],
                            others.names.getOrDefault(id, List.of()),
                            others.ids.getOrDefault(id, List.of())));
        }
        return authors;
    }

    /** What else authors are called, and the numbers of entries that were merged into theirs. */
    private final class Others {

        private final Map<Long, List<String>> names = new HashMap<>();
        private final Map<Long, List<Long>> ids = new HashMap<>();

        Others(Long[] authors) {
            if (authors.length == 0) {
                return;
            }
            Sql.rows(entities, """
                            select v.author_id, v.name, 0 from author_variant v
                                where v.author_id = any(cast(:authors as bigint[]))
                            union all select m.merged_into, null, m.id from author m
                                where m.merged_into = any(cast(:authors as bigint[]))
                            order by 1, 2, 3
                            """)
                    .setParameter("authors", authors)
                    .getResultList()
                    .forEach(row -> {
                        Long author = Sql.number(row[0]);
                        if (row[1] instanceof String name) {
                            names.computeIfAbsent(author, id -> new ArrayList<>())
                                    .add(name);
                        } else {
                            ids.computeIfAbsent(author, id -> new ArrayList<>()).add(Sql.number(row[2]));
                        }
                    });
        }
    }

    Map<Long, List<IndexableCategory>> categories(Collection<Long> ids) {
        Map<Long, List<IndexableCategory>> categories = new HashMap<>();
        for (Object[] row : rows(
                "select p.id, c.id, c.slug, c.path from Publication p join p.categories c where p.id in :ids"
                        + " order by p.id, c.path",
                ids)) {
            categories
                    .computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                    .add(new IndexableCategory((Long) row[1], (String) row[2], (String) row[3]));
        }
        return categories;
    }

    private Map<Long, List<String>> texts(String query, Collection<Long> ids) {
        Map<Long, List<String>> texts = new HashMap<>();
        for (Object[] row : rows(query, ids)) {
            texts.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]);
        }
        return texts;
    }

    private List<Object[]> rows(String query, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(query, Object[].class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
