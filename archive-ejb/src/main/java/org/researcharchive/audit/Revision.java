package org.researcharchive.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;

/**
 * One transaction that changed records: when, by whom, in the course of what, and why. Its number is taken at the end of
 * the transaction, while the records are locked, so that of two changes of one record the later has the higher number.
 */
@Entity
@RevisionEntity(RevisionAuthor.class)
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
    @SequenceGenerator(name = "revision", sequenceName = "revision_seq", allocationSize = 1)
    @RevisionNumber
    @Nullable
    Long id;

    /** Milliseconds since 1970, as Envers wants it. */
    @RevisionTimestamp
    long madeAt;

    String madeBy = "";

    @Nullable
    String origin;

    @Nullable
    String note;

    @Nullable
    Long changeSetId;

    protected Revision() {}

    public Instant when() {
        return Instant.ofEpochMilli(madeAt);
    }

    public String who() {
        return madeBy;
    }

    /** What the change was part of, such as {@code import 12}; null for a change by hand. */
    public @Nullable String origin() {
        return origin;
    }

    /** Why, in the words of who made the change; null where nothing was said. */
    public @Nullable String note() {
        return note;
    }

    /** Number of the change set that the change belongs to; null for a change of one record by itself. */
    public @Nullable Long changeSet() {
        return changeSetId;
    }
}
