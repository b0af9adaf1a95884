package org.researcharchive.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.BylineDetails;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.publication.PublicVersions;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationVersion;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.storage.FileStore;
import org.researcharchive.storage.ScaledPictures;
import org.researcharchive.storage.StoredFile;
import org.researcharchive.web.cite.PageMetadata;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.Moments;
import org.researcharchive.web.site.Site;
import org.researcharchive.web.site.WebLink;
import org.researcharchive.web.site.Words;

/**
 * Everything that is on one published record, as it is now or as readers saw it at an earlier version. Drafts do not
 * exist here, and of withdrawn records there is a {@link TombstonePage}.
 */
@Named
@RequestScoped
public class PublicationPage {

    /** What stands before the number in the address of a version, after that of the record. */
    public static final String VERSIONS = "versions/";

    /** How long the digest is that a stored file is named by. */
    private static final int SHA_256 = 64;

    @Inject
    private PublicArchive archive;

    @Inject
    private PublicVersions versions;

    @Inject
    private TombstonePage tombstone;

    @Inject
    private FileStore files;

    @Inject
    private ScaledPictures scaled;

    @Inject
    private Moments moments;

    @Inject
    private Site site;

    private @Nullable PublicationDetails publication;
    private @Nullable PublicationVersion version;
    private int number;
    private boolean preview;
    private String body = "";
    private List<Picture> pictures = List.of();
    private List<FileLink> attachments = List.of();
    private List<BylineDetails> portraits = List.of();
    private List<Detail> details = List.of();
    private List<LinkDraft> links = List.of();
    private @Nullable PageMetadata metadata;

    public Answer open(long id, @Nullable String slug) {
        Optional<PublicationDetails> found = archive.publication(id);
        if (found.isEmpty()) {
            return tombstone.open(id);
        }
        publication = found.get();
        if (publication.slug().equals(slug)) {
            number = versions.newest(id);
            prepare(publication);
            metadata = PageMetadata.of(publication, getCanonical(), site.getName(), site::absolute);
        }
        return publication.slug().equals(slug) ? Answer.show("publication") : new Answer.Moved(getCanonical());
    }

    /**
     * The record as readers saw it once. Files that it no longer offers are left out: who took them away may have had to.
     */
    public Answer openVersion(long id, @Nullable String slug, int asked) {
        Optional<PublicationVersion> found = versions.version(id, asked);
        if (found.isEmpty()) {
            return tombstone.open(id);
        }
        version = found.get();
        number = asked;
        publication = version.details();
        if (!publication.slug().equals(slug)) {
            return new Answer.Moved(Addresses.form(getCanonical(), VERSIONS + asked));
        }
        prepare(publication);
        return Answer.show("publication");
    }

    /**
     * A record as readers would see it if it were saved now. Only for staff: whoever calls this has made sure.
     *
     * @param files what stands before the addresses of its files, which the public may not get yet
     */
    public void preview(PublicationDetails unsaved, String files) {
        preview = true;
        publication = unsaved;
        prepare(unsaved);
        pictures = pictures.stream().map(picture -> picture.under(files)).toList();
        attachments = attachments.stream().map(file -> file.under(files)).toList();
        metadata = PageMetadata.of(unsaved, getCanonical(), site.getName(), site::absolute);
    }

    public boolean isPreview() {
        return preview;
    }

    /** Views ask for a value again and again; what takes work is done once. */
    private void prepare(PublicationDetails shown) {
        PublicationDraft record = shown.record();
        body = record.body() == null ? "" : BodyPictures.linked(record.body());
        pictures = record.images().stream()
                .filter(image -> isOffered(image.file()) && !isInText(image))
                .map(image -> Picture.of(image, widths(image.file())))
                .toList();
        links = record.links().stream()
                .filter(link -> WebLink.checked(link.url()) != null)
                .toList();
        details = Detail.of(shown, number);
        portraits = shown.bylines().stream()
                .filter(byline ->
                        byline.biography() != null && !byline.biography().isBlank())
                .toList();
        attachments = record.attachments().stream()
                .filter(attachment -> isOffered(attachment.file()))
                .map(attachment -> FileLink.of(attachment, stored(attachment)))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private List<Integer> widths(@Nullable String file) {
        return file != null && file.indexOf('/') == SHA_256 ? scaled.widths(file.substring(0, SHA_256)) : List.of();
    }

    /** A picture that lies elsewhere and stands in the text is named there; its credit stands nowhere else. */
    private boolean isInText(ImageDraft image) {
        String url = image.url();
        return image.file() == null
                && url != null
                && image.credit() == null
                && image.licence() == null
                && body.contains(url.replace("&", "&amp;"));
    }

    /** A record as it is now offers all its files. */
    private boolean isOffered(@Nullable String file) {
        return version == null || file == null || archive.shows(file);
    }

    /** The version whose address was asked for; null on the record's own page. */
    public @Nullable PublicationVersion getVersion() {
        return version;
    }

    /** Where what is shown stays as it is; null for a record that no change was kept of. */
    public @Nullable String getVersionAddress() {
        return number == 0 ? null : Addresses.form(getCanonical(), VERSIONS + number);
    }

    /** What machines read about the record in the head of its page. */
    public PageMetadata getMetadata() {
        return Objects.requireNonNull(metadata, "the page was not opened");
    }

    /** The day of the last change, in the calendar of Greenwich; all servers show the same. */
    public PartialDate getChanged() {
        return PartialDate.of(publication().changedAt().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private PublicationDetails publication() {
        return Objects.requireNonNull(publication, "the page was not opened");
    }

    public PublicationDetails getPublication() {
        return publication();
    }

    public PublicationDraft getRecord() {
        return publication().record();
    }

    public String getCanonical() {
        return Addresses.publication(publication().id(), publication().slug());
    }

    /** The text, safe to write into the page as it is. */
    public String getBody() {
        return body;
    }

    /** Where the summary is not printed at the head of the page already, it stands there. */
    public @Nullable String getDeck() {
        return getRecord().subtitle() != null
                ? getRecord().subtitle()
                : getRecord().summary();
    }

    /** The moment from which text and files can be read; null where they can. */
    public @Nullable String getEmbargo() {
        return archive.embargo(publication().id()).map(moments::zoned).orElse(null);
    }

    public int getMinutes() {
        return body.isEmpty() ? 0 : Words.minutesToRead(body.replaceAll("<[^>]*>", " "));
    }

    public List<Picture> getPictures() {
        return pictures;
    }

    public List<FileLink> getFiles() {
        return attachments;
    }

    private @Nullable StoredFile stored(AttachmentDraft attachment) {
        return attachment.file() == null
                ? null
                : files.resolve(attachment.file()).orElse(null);
    }

    /** The authors of whom there is something to tell. */
    public List<BylineDetails> getPortraits() {
        return portraits;
    }

    public List<Detail> getDetails() {
        return details;
    }

    public List<LinkDraft> getLinks() {
        return links;
    }
}
