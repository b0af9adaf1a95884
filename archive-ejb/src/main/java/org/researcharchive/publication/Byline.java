package org.researcharchive.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RelationTargetAuditMode;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.Author;

/**
 * One name of a publication's byline: who is meant, and what is printed.
 *
 * <p>The printed name and the affiliation stay as they were then, whatever later becomes of the authority entry.
 */
@Entity
@Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
public class Byline {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "byline")
    @SequenceGenerator(name = "byline", sequenceName = "byline_seq", allocationSize = 100)
    @Nullable
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Publication publication;

    int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Author author;

    String printedName = "";

    @Nullable
    String affiliation;

    @Nullable
    String note;

    @SuppressWarnings("NullAway") // Hibernate fills it
    protected Byline() {}

    Byline(Publication publication, int position, Author author, String printedName) {
        this.publication = publication;
        this.position = position;
        this.author = author;
        this.printedName = printedName;
    }

    /** Says what the other says, in this place of the byline. */
    void become(Byline other) {
        author = other.author;
        printedName = other.printedName;
        affiliation = other.affiliation;
        note = other.note;
    }
}
