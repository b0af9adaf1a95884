package org.researcharchive.attachment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.researcharchive.schema.Sql;

/**
 * What the index is told of attached files. Which records have any is one statement for any number of records; their
 * pages are read for one record at a time, since a single file may hold as much as a thousand records.
 *
 * <p>Only for the index, hence no role.
 */
@Stateless
@PermitAll
public class AttachedTexts {

    /** Characters of one record that are searched, whatever is attached to it. */
    static final int MOST_CHARACTERS = 5_000_000;

    /** Pages of one record that are searched; the engine takes ten thousand at most. */
    static final int MOST_PAGES = 5_000;

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** The files with text of those records that have some, in the order of the record. */
    public Map<Long, List<AttachedFile>> files(Collection<Long> publicationIds) {
        Map<Long, List<AttachedFile>> files = new HashMap<>();
        Sql.rows(entities, """
                        select a.publication_id, a.file, a.title, t.paged from publication_attachment a
                            join attachment_text t on t.sha256 = left(a.file, 64)
                            join publication p on p.id = a.publication_id
                                and (p.embargo_until is null or p.embargo_until <= now())
                        where a.publication_id = any(:ids) and a.file is not null and t.state = 'DONE'
                        order by a.publication_id, a.position
                        """)
                .setParameter("ids", publicationIds.toArray(Long[]::new))
                .getResultStream()
                .forEach(row -> files.computeIfAbsent(Sql.number(row[0]), id -> new ArrayList<>())
                        .add(new AttachedFile((String) row[1], (String) row[2], (Boolean) row[3])));
        return files;
    }

    /** What stands in the files of one record, as much as is searched. */
    public List<AttachedPage> pages(List<AttachedFile> files) {
        List<AttachedPage> pages = new ArrayList<>();
        int room = MOST_CHARACTERS;
        for (int i = 0; i < files.size() && pages.size() < MOST_PAGES && room > 0; i++) {
            room -= add(pages, i, files.get(i), room);
        }
        return pages;
    }

    private int add(List<AttachedPage> pages, int index, AttachedFile file, int room) {
        int characters = 0;
        for (Object[] row : Sql.rows(entities, """
                        select number, text from (select number, text, sum(length(text)) over (order by number) as upto
                            from attachment_page where sha256 = :file) p
                        where upto <= :room order by number limit :pages
                        """)
                .setParameter("file", file.sha256())
                .setParameter("room", room)
                .setParameter("pages", MOST_PAGES - pages.size())
                .getResultList()) {
            String text = (String) row[1];
            pages.add(new AttachedPage(index, Math.toIntExact(Sql.number(row[0])), text));
            characters += text.length();
        }
        return characters;
    }
}
