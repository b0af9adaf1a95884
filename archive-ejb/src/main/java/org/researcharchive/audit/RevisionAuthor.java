package org.researcharchive.audit;

import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.hibernate.envers.RevisionListener;

/** Signs each revision. Envers makes it outside CDI, so it finds the transaction by name. */
public class RevisionAuthor implements RevisionListener {

    @Override
    public void newRevision(Object entity) {
        Revision revision = (Revision) entity;
        Actor actor = Actor.of(transaction());
        revision.madeBy = actor.name();
        revision.origin = actor.origin();
        revision.note = actor.note();
        revision.changeSetId = actor.changeSet();
    }

    @SuppressWarnings("BanJNDI") // a constant name in the server's own tree
    private static TransactionSynchronizationRegistry transaction() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException("Records may only be changed in a transaction of the server", e);
        }
    }
}
