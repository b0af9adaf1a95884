package org.researcharchive.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.AuditMappedBy;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.envers.RelationTargetAuditMode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.Category;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.series.Series;

/**
 * One publication of the institute, from the first draft on.
 *
 * <p>It is known to the outside by its {@code id}, which never changes, and by the pair of {@code source} and
 * {@code sourceId}, which says where it came from and keeps an import from bringing it in twice. Everything that hangs
 * on it (byline, pictures, filings and so on) lives and dies with it; authors, categories and series are shared. It is
 * never deleted: what should no longer be seen is withdrawn.
 */
@Entity
@Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication")
    @SequenceGenerator(name = "publication", sequenceName = "publication_seq", allocationSize = 100)
    @Nullable
    Long id;

    @Version
    long version;

    /** Raised by the database on every change; the external version of the index document. */
    @NotAudited
    @Column(insertable = false, updatable = false)
    long changeNumber;

    @Column(updatable = false)
    String source = "";

    @Column(updatable = false)
    String sourceId = "";

    @Enumerated(EnumType.STRING)
    PublicationStatus status = PublicationStatus.DRAFT;

    String slug = "";
    String title = "";

    @Nullable
    String subtitle;

    @Nullable
    String summary;

    /** Sanitised HTML. */
    @Nullable
    String body;

    /** The words of {@code body}, kept so that indexing never parses HTML. */
    @NotAudited
    @Nullable
    String bodyText;

    @Nullable
    LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    PartialDate.@Nullable Precision publishedPrecision;

    @Nullable
    String type;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Series series;

    String language = "en";

    @Nullable
    String sourceUrl;

    @Nullable
    String rights;

    @Nullable
    String publisher;

    /** A JSON object of whatever else came with the record. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String extra;

    @NotAudited
    @Nullable
    String importDigest;

    /** What the record lacks, see {@link MissingData}; kept so that lists need not look into every record's parts. */
    @NotAudited
    int missing;

    @NotAudited
    @Column(updatable = false)
    Instant createdAt = Instant.EPOCH;

    @NotAudited
    @Column(updatable = false)
    String createdBy = "";

    /** Until then readers see neither the text nor the files; null where nothing is kept from them. */
    @NotAudited
    @Nullable
    Instant embargoUntil;

    /** The record that this one was merged into; the database clears it where the record is not withdrawn. */
    @Nullable
    Long mergedInto;

    Instant changedAt = Instant.EPOCH;
    String changedBy = "";

    @OneToMany(mappedBy = "publication", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @AuditMappedBy(mappedBy = "publication")
    List<Byline> bylines = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "publication_category",
            joinColumns = @JoinColumn(name = "publication_id"),
            inverseJoinColumns = @JoinColumn(name = "category_id"))
    Set<Category> categories = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "publication_tag", joinColumns = @JoinColumn(name = "publication_id"))
    @Column(name = "tag")
    Set<String> tags = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "publication_identifier", joinColumns = @JoinColumn(name = "publication_id"))
    @MapKeyColumn(name = "scheme")
    @Column(name = "value")
    Map<String, String> identifiers = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "publication_image", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    List<Image> images = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "publication_attachment", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    List<Attachment> attachments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "publication_filing", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    List<Filing> filings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "publication_link", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    List<Link> links = new ArrayList<>();

    protected Publication() {}

    /** A new record that comes from {@code source}, where it is called {@code sourceId}. */
    Publication(String source, String sourceId, String createdBy, Instant createdAt) {
        this.source = source;
        this.sourceId = sourceId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** The identifier, once the record is stored. */
    long id() {
        if (id == null) {
            throw new IllegalStateException("The publication " + source + "/" + sourceId + " is not stored yet");
        }
        return id;
    }

    @Nullable
    PartialDate publishedOn() {
        return publishedOn == null || publishedPrecision == null
                ? null
                : new PartialDate(publishedOn, publishedPrecision);
    }

    void publishedOn(@Nullable PartialDate date) {
        publishedOn = date == null ? null : date.firstDay();
        publishedPrecision = date == null ? null : date.precision();
    }

    /** Says who is changing the record. Also makes the record itself change when only its parts do. */
    void changedBy(String name, Instant now) {
        changedBy = name;
        changedAt = now;
    }

    boolean isPublished() {
        return status == PublicationStatus.PUBLISHED;
    }
}
