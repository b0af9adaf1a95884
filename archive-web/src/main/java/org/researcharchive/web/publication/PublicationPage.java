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
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.storage.FileStore;
import org.researcharchive.storage.StoredFile;
import org.researcharchive.web.cite.PageMetadata;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.Site;
import org.researcharchive.web.site.WebLink;
import org.researcharchive.web.site.Words;

/** Everything that is on one published record. Drafts do not exist here, and withdrawn records are gone. */
@Named
@RequestScoped
public class PublicationPage {

    @Inject
    private PublicArchive archive;

    @Inject
    private FileStore files;

    @Inject
    private Site site;

    private @Nullable PublicationDetails publication;
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
            return archive.isWithdrawn(id) ? Answer.gone() : Answer.missing();
        }
        publication = found.get();
        if (publication.slug().equals(slug)) {
            prepare(publication);
        }
        return publication.slug().equals(slug) ? Answer.show("publication") : new Answer.Moved(getCanonical());
    }

    /** Views ask for a value again and again; what takes work is done once. */
    private void prepare(PublicationDetails shown) {
        PublicationDraft record = shown.record();
        body = record.body() == null ? "" : BodyPictures.linked(record.body());
        pictures = record.images().stream().map(Picture::of).toList();
        links = record.links().stream()
                .filter(link -> WebLink.checked(link.url()) != null)
                .toList();
        details = Detail.of(shown);
        metadata = PageMetadata.of(shown, getCanonical(), site.getName(), site::absolute);
        portraits = shown.bylines().stream()
                .filter(byline ->
                        byline.biography() != null && !byline.biography().isBlank())
                .toList();
        attachments = record.attachments().stream()
                .map(attachment -> FileLink.of(attachment, stored(attachment)))
                .flatMap(Stream::ofNullable)
                .toList();
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
