package org.researcharchive.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.schema.Sql;

/**
 * Where records stand for who takes a change set back: whether the newest version is the change set's, and what came
 * before. A later change set that was taken back itself counts as if it had never been, so that several can be taken back
 * one after the other.
 */
@ApplicationScoped
class Standings {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /**
     * Where a record stands.
     *
     * @param changeSet of the newest version that counts; null where that was a change by itself
     * @param by who made the newest version
     * @param before the revision of the newest version that is not of the change set to be taken back; null where all are
     */
    record Standing(
            @Nullable Long changeSet, String by, @Nullable Long before) {}

    /**
     * One version of a record.
     *
     * @param undoes the change set that its own takes back
     */
    record Version(
            long revision,
            @Nullable Long changeSet,
            @Nullable Long undoes,
            String by,
            String status) {}

    /** The standing of each of these records, in one statement for all. */
    Map<Long, Standing> among(List<Long> ids, long changeSet) {
        Map<Long, List<Version>> versions = new LinkedHashMap<>();
        Sql.rows(entities, """
                        select a.id, a.rev, r.change_set_id, c.undoes, r.made_by, a.status
                        from publication_aud a join revision r on r.id = a.rev
                        left join change_set c on c.id = r.change_set_id
                        where a.id = any(cast(:ids as bigint[])) order by a.id, a.rev
                        """)
                .setParameter("ids", ids.toArray(Long[]::new))
                .getResultList()
                .forEach(row -> versions.computeIfAbsent(Sql.number(row[0]), id -> new ArrayList<>())
                        .add(new Version(
                                Sql.number(row[1]), number(row[2]), number(row[3]), (String) row[4], (String) row[5])));
        Map<Long, Standing> standings = new HashMap<>();
        versions.forEach((id, all) -> standings.put(id, of(all, changeSet)));
        return standings;
    }

    /** @param all versions of a record, the oldest first; at least one */
    static Standing of(List<Version> all, long changeSet) {
        Version newest = all.getLast();
        List<Version> counting = counting(all);
        boolean seenThrough = !isOf(newest, changeSet) && !counting.isEmpty() && isOf(counting.getLast(), changeSet);
        Long before = (seenThrough ? counting : all)
                .reversed().stream()
                        .filter(version -> !isOf(version, changeSet))
                        .findFirst()
                        .map(Version::revision)
                        .orElse(null);
        return new Standing(seenThrough ? Long.valueOf(changeSet) : newest.changeSet, newest.by, before);
    }

    /** Versions but for those that were taken back and those that did so. */
    private static List<Version> counting(List<Version> all) {
        List<Version> counting = new ArrayList<>();
        Long lastUndo = null;
        List<Version> lastUndone = List.of();
        for (Version version : all) {
            List<Version> below = without(counting, version.undoes);
            if (version.undoes != null && version.undoes.equals(lastUndo)) {
                counting.addAll(lastUndone);
                lastUndo = null;
            } else if (below.size() < counting.size() && !below.isEmpty() && isSameStatus(version, below.getLast())) {
                lastUndone = List.copyOf(counting.subList(below.size(), counting.size()));
                lastUndo = version.changeSet;
                counting = below;
            } else {
                counting.add(version);
                lastUndo = null;
            }
        }
        return counting;
    }

    /** Without the last versions, as far as they are of a change set. */
    private static List<Version> without(List<Version> versions, @Nullable Long changeSet) {
        int size = versions.size();
        while (changeSet != null && size > 0 && isOf(versions.get(size - 1), changeSet)) {
            size--;
        }
        return new ArrayList<>(versions.subList(0, size));
    }

    /** What was withdrawn because it had been published in between is not as it was. */
    private static boolean isSameStatus(Version one, Version other) {
        return one.status.equals(other.status);
    }

    private static boolean isOf(Version version, long changeSet) {
        return Objects.equals(version.changeSet, changeSet);
    }

    private static @Nullable Long number(@Nullable Object value) {
        return value == null ? null : Sql.number(value);
    }
}
