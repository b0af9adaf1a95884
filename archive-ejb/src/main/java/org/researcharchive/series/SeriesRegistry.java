package org.researcharchive.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.researcharchive.schema.CreationLock;

/** Finds series by name, whatever its case, and makes the ones that are new. */
@ApplicationScoped
public class SeriesRegistry {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** The series for each name, by {@link #key}. */
    public Map<String, Series> resolve(Collection<String> names) {
        Map<String, String> wanted = new TreeMap<>();
        names.forEach(name -> wanted.putIfAbsent(key(name), name));
        Map<String, Series> found = find(wanted.keySet());
        if (found.size() < wanted.size()) {
            CreationLock.SERIES.acquire(entities);
            found.putAll(find(wanted.keySet()));
            wanted.forEach((key, name) -> found.computeIfAbsent(key, missing -> create(name)));
        }
        return found;
    }

    /** What two ways of writing one series' name share. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Map<String, Series> find(Collection<String> keys) {
        Map<String, Series> found = new HashMap<>();
        if (!keys.isEmpty()) {
            entities.createQuery("select s from Series s where lower(s.name) in :keys", Series.class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(series -> found.put(key(series.name()), series));
        }
        return found;
    }

    private Series create(String name) {
        Series series = new Series(name);
        entities.persist(series);
        return series;
    }
}
