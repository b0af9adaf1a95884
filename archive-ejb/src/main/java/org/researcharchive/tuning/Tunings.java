package org.researcharchive.tuning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Unrecorded;
import org.researcharchive.schema.Sql;

/**
 * The table of all versions of the tuning.
 *
 * <p>Also read by the search, which uses the version that its index was built for, hence no role.
 */
@Stateless
@PermitAll
public class Tunings {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Double>> WEIGHTS = new TypeReference<>() {};
    private static final String COLUMNS = "id, cast(weights as text), synonyms, saved_by, saved_at";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** A version; for 0, what the product does by itself. */
    public Optional<TuningVersion> find(long id) {
        if (id == TuningVersion.INITIAL.id()) {
            return Optional.of(TuningVersion.INITIAL);
        }
        return Sql.rows(entities, "select " + COLUMNS + " from search_tuning where id = :id")
                .setParameter("id", id)
                .getResultStream()
                .map(Tunings::version)
                .findFirst();
    }

    /** The version that was saved last. */
    public TuningVersion latest() {
        return newest(1).stream().findFirst().orElse(TuningVersion.INITIAL);
    }

    /** The versions that were saved last, the newest first. */
    public List<TuningVersion> newest(int limit) {
        return Sql.rows(entities, "select " + COLUMNS + " from search_tuning order by id desc limit :limit")
                .setParameter("limit", limit)
                .getResultStream()
                .map(Tunings::version)
                .toList();
    }

    /** Keeps a version that follows another; false where that one is not the latest any more. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @RolesAllowed(Role.ADMIN)
    @Unrecorded("TuningDesk records it")
    public boolean keep(long basedOn, Tuning tuning, String savedBy) {
        // of two that come at once, the second waits for the first and finds that it is stale
        return Sql.update(entities, """
                        insert into search_tuning (based_on, weights, synonyms, saved_by)
                        select :basedOn, cast(:weights as jsonb), :synonyms, :by
                        where :basedOn = (select coalesce(max(id), 0) from search_tuning)
                        on conflict (based_on) do nothing
                        """)
                        .setParameter("basedOn", basedOn)
                        .setParameter("weights", json(tuning.weights()))
                        .setParameter("synonyms", tuning.synonyms())
                        .setParameter("by", savedBy)
                        .executeUpdate()
                > 0;
    }

    private static TuningVersion version(Object[] row) {
        String synonyms = (String) row[2];
        Tuning tuning = new Tuning(weights((String) row[1]), synonyms, SynonymReader.read(synonyms));
        return new TuningVersion(Sql.number(row[0]), tuning, (String) row[3], Sql.instant(row[4]));
    }

    /** A field that is not searched any more has no weight. */
    private static FieldWeights weights(String json) {
        Map<SearchedField, Double> weights = new EnumMap<>(SearchedField.class);
        try {
            JSON.readValue(json, WEIGHTS)
                    .forEach((code, weight) ->
                            SearchedField.ofCode(code).ifPresent(field -> weights.put(field, weight)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The table of tunings holds weights that are not JSON", e);
        }
        return new FieldWeights(weights);
    }

    private static String json(FieldWeights weights) {
        Map<String, Double> byCode = new TreeMap<>();
        weights.byField().forEach((field, weight) -> byCode.put(field.code(), weight));
        try {
            return JSON.writeValueAsString(byCode);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Weights cannot be written as JSON", e);
        }
    }
}
