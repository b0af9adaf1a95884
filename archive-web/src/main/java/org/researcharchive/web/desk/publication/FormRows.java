package org.researcharchive.web.desk.publication;

import org.researcharchive.author.AuthorSuggestion;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;

/** Makes rows of the form out of parts of a record. */
final class FormRows {

    private FormRows() {}

    static AuthorRow of(AuthorDraft author) {
        AuthorRow row = new AuthorRow();
        row.setId(author.id());
        row.setName(author.name());
        row.setAffiliation(author.affiliation());
        row.setBio(author.bio());
        row.setOrcid(author.orcid());
        row.setWebsite(author.website());
        row.setNote(author.note());
        return row;
    }

    /** A new name of the byline for an authority entry; the affiliation of today is the likely one. */
    static AuthorRow of(AuthorSuggestion author) {
        AuthorRow row = new AuthorRow();
        row.setId(author.id());
        row.setName(author.name());
        row.setAffiliation(author.affiliation());
        row.setBio(author.biography());
        row.setOrcid(author.orcid());
        row.setWebsite(author.website());
        return row;
    }

    static AuthorRow newAuthor(String name) {
        AuthorRow row = new AuthorRow();
        row.setName(name);
        return row;
    }

    static IdentifierRow identifier(String scheme, String value) {
        IdentifierRow row = new IdentifierRow();
        row.setScheme(scheme);
        row.setValue(value);
        return row;
    }

    static ImageRow of(ImageDraft image) {
        ImageRow row = new ImageRow();
        row.setUrl(image.url());
        row.setFile(image.file());
        row.setAlt(image.alt());
        row.setCaption(image.caption());
        row.setCredit(image.credit());
        row.setLicence(image.licence());
        return row;
    }

    static AttachmentRow of(AttachmentDraft attachment) {
        AttachmentRow row = new AttachmentRow();
        row.setFile(attachment.file());
        row.setUrl(attachment.url());
        row.setTitle(attachment.title());
        row.setMediaType(attachment.mediaType());
        return row;
    }

    static FilingRow of(FilingDraft filing) {
        FilingRow row = new FilingRow();
        row.setAuthority(filing.authority());
        row.setUnit(filing.unit());
        row.setReceivedAt(filing.receivedAt());
        row.setReference(filing.reference());
        return row;
    }

    static LinkRow of(LinkDraft link) {
        LinkRow row = new LinkRow();
        row.setTitle(link.title());
        row.setUrl(link.url());
        return row;
    }
}
