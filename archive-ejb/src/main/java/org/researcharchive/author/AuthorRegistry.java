package org.researcharchive.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.Text;

/**
 * Finds the authority entry that each name of a byline means, and makes the ones that are missing.
 *
 * <p>An entry is found by its identifier, else by ORCID iD, else by its name or another name that it goes by. For one that
 * was merged stands the one that was kept. Two people with one name but different ORCID iDs stay two. What an entry
 * already says is never overwritten from a byline; what it does not say is filled in.
 */
@ApplicationScoped
public class AuthorRegistry {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** The entry for each draft, in four statements however many drafts there are. New entries are persisted. */
    public Map<AuthorDraft, Author> resolve(Collection<AuthorDraft> drafts) {
        Candidates candidates = new Candidates(drafts);
        Map<AuthorDraft, Author> resolved = new HashMap<>();
        for (AuthorDraft draft : drafts) {
            resolved.computeIfAbsent(draft, candidates::findOrCreate);
        }
        return resolved;
    }

    /** An entry under one of its names. */
    private record Named(Author author, String name) {}

    private final class Candidates {

        private final Map<Long, Author> byId = new HashMap<>();
        private final Map<String, Author> byOrcid = new HashMap<>();
        private final Map<String, List<Named>> byKey = new HashMap<>();

        Candidates(Collection<AuthorDraft> drafts) {
            Set<Long> ids = new HashSet<>();
            Set<String> orcids = new HashSet<>();
            Set<String> keys = new HashSet<>();
            for (AuthorDraft draft : drafts) {
                if (draft.id() != null) {
                    ids.add(draft.id());
                }
                Orcid orcid = orcidOf(draft);
                if (orcid != null) {
                    orcids.add(orcid.value());
                }
                keys.add(PersonName.key(nameOf(draft)));
            }
            find("select a from Author a where a.id in :values", Author.class, ids)
                    .forEach(author -> add(author.id(), author));
            // an entry that stands for itself comes last and counts
            find(
                            "select a from Author a where a.orcid in :values"
                                    + " order by case when a.mergedInto is null then 1 else 0 end",
                            Author.class,
                            orcids)
                    .forEach(author -> add(author.id(), author));
            find(
                            "select a from Author a where a.nameKey in :values and a.mergedInto is null order by a.id",
                            Author.class,
                            keys)
                    .forEach(author -> add(author.id(), author));
            find(
                            "select a, v.name from Author a join a.variants v"
                                    + " where v.nameKey in :values and a.mergedInto is null order by a.id",
                            Object[].class,
                            keys)
                    .forEach(row -> call((Author) row[0], (String) row[1]));
        }

        private <T> List<T> find(String query, Class<T> type, Set<?> values) {
            return values.isEmpty()
                    ? List.of()
                    : entities.createQuery(query, type)
                            .setParameter("values", values)
                            .getResultList();
        }

        private void add(long id, Author found) {
            Author author = kept(found);
            if (byId.putIfAbsent(id, author) == null) {
                call(author, author.name());
            }
            if (found.orcid() != null) {
                byOrcid.put(found.orcid(), author);
            }
        }

        private void call(Author author, String name) {
            byKey.computeIfAbsent(PersonName.key(name), key -> new ArrayList<>())
                    .add(new Named(author, name));
        }

        private Author kept(Author author) {
            return author.mergedInto() == null
                    ? author
                    : Objects.requireNonNull(entities.find(Author.class, author.mergedInto()));
        }

        Author findOrCreate(AuthorDraft draft) {
            Orcid orcid = orcidOf(draft);
            Author author = find(draft, orcid);
            if (author == null) {
                author = new Author(nameOf(draft));
                author.describe(
                        Text.block(draft.bio()), Text.line(draft.affiliation()), orcid, Text.line(draft.website()));
                entities.persist(author);
            } else {
                fillGaps(author, draft, orcid);
            }
            add(author.id(), author);
            return author;
        }

        private @Nullable Author find(AuthorDraft draft, @Nullable Orcid orcid) {
            if (draft.id() != null && byId.containsKey(draft.id())) {
                return byId.get(draft.id());
            }
            if (orcid != null && byOrcid.containsKey(orcid.value())) {
                return byOrcid.get(orcid.value());
            }
            String name = nameOf(draft);
            return byKey.getOrDefault(PersonName.key(name), List.of()).stream()
                    .filter(candidate -> PersonName.same(candidate.name(), name))
                    .map(Named::author)
                    .filter(candidate -> orcid == null || candidate.orcid() == null)
                    .findFirst()
                    .orElse(null);
        }

        private static void fillGaps(Author author, AuthorDraft draft, @Nullable Orcid orcid) {
            String biography = author.biography() == null ? Text.block(draft.bio()) : author.biography();
            String affiliation = author.affiliation() == null ? Text.line(draft.affiliation()) : author.affiliation();
            String website = author.website() == null ? Text.line(draft.website()) : author.website();
            Orcid iD = author.orcid() == null ? orcid : new Orcid(author.orcid());
            author.describe(biography, affiliation, iD, website);
        }
    }

    private static @Nullable Orcid orcidOf(AuthorDraft draft) {
        String written = Text.line(draft.orcid());
        return written == null ? null : Orcid.parse(written);
    }

    private static String nameOf(AuthorDraft draft) {
        String name = Text.line(draft.name());
        if (name == null) {
            throw new IllegalArgumentException("An author without a name was let through");
        }
        return name;
    }
}
