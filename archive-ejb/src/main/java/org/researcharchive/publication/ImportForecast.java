package org.researcharchive.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.Text;

/**
 * Says what {@link BulkPublications} would make of drafts, by the same rules, and changes nothing. In a number of
 * statements that does not grow with theirs.
 */
@ApplicationScoped
public class ImportForecast {

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private DetailsAssembly details;

    /**
     * What would become of one draft.
     *
     * @param changes for a record that would be updated, the names of its fields that would change
     * @param digest of the draft, by which the same record is known when it comes again
     */
    public record Forecast(BulkOutcome outcome, List<String> changes, String digest) {}

    private record Key(String source, String sourceId) {}

    /**
     * What is there of a record.
     *
     * @param mergedInto the record that stands for it; what comes in for it is left alone
     */
    private record Stored(
            long id, @Nullable String digest, @Nullable Long mergedInto) {

        boolean isChangedBy(String incoming) {
            return mergedInto == null && !incoming.equals(digest);
        }
    }

    /** The forecast for each draft, in order. */
    public List<Forecast> of(List<PublicationDraft> drafts) {
        List<List<Violation>> problems =
                drafts.stream().map(BulkPublications::problems).toList();
        Map<Key, Stored> stored = stored(drafts);
        List<String> digests = drafts.stream().map(ImportDigest::of).toList();
        Map<Long, PublicationDraft> records = new HashMap<>();
        List<Long> changing = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Stored present = stored.get(key(drafts.get(i)));
            if (present != null && problems.get(i).isEmpty() && present.isChangedBy(digests.get(i))) {
                changing.add(present.id);
            }
        }
        load(changing, records);
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Stored present = stored.get(key(drafts.get(i)));
            forecasts.add(forecast(drafts.get(i), problems.get(i), digests.get(i), present, records));
        }
        return forecasts;
    }

    private static Forecast forecast(
            PublicationDraft draft,
            List<Violation> problems,
            String digest,
            @Nullable Stored present,
            Map<Long, PublicationDraft> records) {
        if (!problems.isEmpty()) {
            return new Forecast(new BulkOutcome(BulkOutcome.Kind.REFUSED, 0, problems), List.of(), digest);
        }
        if (present == null) {
            return new Forecast(new BulkOutcome(BulkOutcome.Kind.CREATED, 0, List.of()), List.of(), digest);
        }
        PublicationDraft record = records.get(present.id);
        if (record == null) {
            return new Forecast(new BulkOutcome(BulkOutcome.Kind.UNCHANGED, present.id, List.of()), List.of(), digest);
        }
        return new Forecast(
                new BulkOutcome(BulkOutcome.Kind.UPDATED, present.id, List.of()),
                DraftDifference.fields(record, draft),
                digest);
    }

    private Map<Key, Stored> stored(List<PublicationDraft> drafts) {
        Map<String, Set<String>> bySource = drafts.stream()
                .map(ImportForecast::key)
                .collect(Collectors.groupingBy(Key::source, Collectors.mapping(Key::sourceId, Collectors.toSet())));
        Map<Key, Stored> stored = new HashMap<>();
        bySource.forEach((source, ids) -> entities.createQuery(
                        "select p.sourceId, p.id, p.importDigest, p.mergedInto from Publication p where p.source = :source"
                                + " and p.sourceId in :ids",
                        Object[].class)
                .setParameter("source", source)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> stored.put(
                        new Key(source, (String) row[0]), new Stored((Long) row[1], (String) row[2], (Long) row[3]))));
        return stored;
    }

    private void load(List<Long> ids, Map<Long, PublicationDraft> records) {
        if (!ids.isEmpty()) {
            entities.createQuery("select p from Publication p where p.id in :ids", Publication.class)
                    .setParameter("ids", ids)
                    .setHint(HibernateHints.HINT_READ_ONLY, true)
                    .getResultList()
                    .forEach(publication -> records.put(
                            publication.id(), details.of(publication).record()));
        }
    }

    private static Key key(PublicationDraft draft) {
        return new Key(
                Objects.requireNonNullElse(Text.line(draft.source()), ""),
                Objects.requireNonNullElse(Text.line(draft.sourceId()), ""));
    }
}
