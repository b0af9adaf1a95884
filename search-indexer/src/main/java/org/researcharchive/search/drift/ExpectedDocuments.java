package org.researcharchive.search.drift;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.researcharchive.publication.IndexablePublication;
import org.researcharchive.publication.IndexablePublications;
import org.researcharchive.search.compare.DocumentState;
import org.researcharchive.search.document.DocumentJson;
import org.researcharchive.search.document.PublicationDocuments;

/**
 * What the documents of records should be now, made by the code that writes them.
 *
 * <p>Only for the drift check, hence no role.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpectedDocuments {

    @Inject
    private IndexablePublications publications;

    @Inject
    private PublicationDocuments documents;

    /** Starts working it out on another thread; records that are not published any more are left out. */
    @Asynchronous
    public Future<List<DocumentState>> start(List<Long> ids) {
        return new AsyncResult<>(
                of(ids).stream().filter(state -> state.hash() != null).toList());
    }

    /** For each id in turn its version, and the hash of the document where it should have one. */
    public List<DocumentState> of(List<Long> ids) {
        List<IndexablePublication> records = publications.load(ids);
        Function<IndexablePublication, DocumentJson> json = documents.of(records);
        return records.stream()
                .map(record -> new DocumentState(
                        record.id(),
                        record.version(),
                        record.published() ? json.apply(record).hash() : null))
                .toList();
    }
}
