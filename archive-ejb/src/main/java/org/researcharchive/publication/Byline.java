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

    /** Whether both name the same person in the same words; the place in the byline does not matter. */
    boolean saysTheSameAs(Byline other) {
        return author.equals(other.author)
                && printedName.equals(other.printedName)
                && java.util.Objects.equals(affiliation, other.affiliation)
                && java.util.Objects.equals(note, other.note);
    }
}
