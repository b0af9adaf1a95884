package org.researcharchive.featured;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.schema.Sql;

/** The table of choices: every one is kept, the latest counts. */
@ApplicationScoped
public class FeaturedChoices {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private PublicArchive archive;

    /** The choice that counts: in one statement where it holds nothing, in four where it does. */
    public FeaturedChoice latest() {
        List<Object[]> rows = Sql.rows(entities, """
                        select coalesce(last_merged_into(chosen.id), chosen.id) as piece, c.chosen_by, c.chosen_at
                        from (select * from featured_choice order by id desc limit 1) c
                        left join lateral unnest(c.publications) with ordinality chosen(id, place) on true
                        order by chosen.place
                        """).getResultList();
        if (rows.isEmpty()) {
            return new FeaturedChoice(List.of(), null, null);
        }
        Set<Long> ids = new LinkedHashSet<>();
        for (Object[] row : rows) {
            // an empty choice is one row that holds no number
            if (row[0] != null) {
                ids.add(Sql.number(row[0]));
            }
        }
        Object[] any = rows.getFirst();
        return new FeaturedChoice(archive.publications(List.copyOf(ids)), (String) any[1], Sql.instant(any[2]));
    }

    /** Keeps a choice; from then on it counts. */
    public void keep(List<Long> ids, String chosenBy) {
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        Sql.update(entities, """
                        insert into featured_choice (publications, chosen_by)
                        values (cast(:publications as bigint[]), :by)
                        """)
                .setParameter("publications", list)
                .setParameter("by", chosenBy)
                .executeUpdate();
    }
}
