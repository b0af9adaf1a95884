package org.researcharchive.search.digest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.researcharchive.search.query.InvalidSearchException;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.query.StandingSearch;
import org.researcharchive.subscription.NewPublications;
import org.researcharchive.subscription.NewPublications.Look;

/**
 * Some due subscriptions, in one transaction: what each is to hear of is queued as a mail together with the note that
 * it has been told, or nothing of it is.
 *
 * <p>Only for the run, hence no role.
 */
@Stateless
@PermitAll
public class DigestBatch {

    private static final Logger LOG = System.getLogger(DigestBatch.class.getName());

    @Inject
    private NewPublications publications;

    @Inject
    private StandingSearch search;

    /**
     * Looks for the next subscriptions that are due.
     *
     * @return how many there were
     * @throws org.researcharchive.search.query.SearchUnavailableException if the index cannot answer; then all of them
     *     are due as before
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int look(int limit) {
        List<Look> looks = publications.due(limit);
        // subscribers of the same thing are often many, and are told of the same records
        Map<List<Object>, List<Long>> answers = new HashMap<>();
        for (Look look : looks) {
            List<Long> found = look.candidates().isEmpty()
                    ? List.of()
                    : answers.computeIfAbsent(List.of(look.query(), look.candidates()), question -> found(look));
            if (!found.isEmpty()) {
                publications.announce(look, found);
            }
        }
        publications.looked(looks);
        return looks.size();
    }

    private List<Long> found(Look look) {
        if (look.query().isEmpty()) {
            return look.candidates();
        }
        try {
            return search.among(look.candidates(), SearchRequest.ofParameters(parameters(look.query())));
        } catch (InvalidSearchException e) {
            LOG.log(
                    Level.WARNING,
                    "Subscription {0} asks for nothing that can be found: {1}",
                    look.id(),
                    e.getMessage());
            return List.of();
        }
    }

    static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
                        .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
