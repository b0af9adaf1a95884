package org.researcharchive.web.publication;

import org.jspecify.annotations.Nullable;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.storage.StoredFile;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.WebLink;
import org.researcharchive.web.site.Words;

/**
 * A file that belongs to a publication.
 *
 * @param facts kind and size in words
 * @param elsewhere whether it lies on another site
 */
public record FileLink(String label, String address, String facts, boolean elsewhere) {

    /**
     * The link to an attachment.
     *
     * @param stored the file itself, where the archive keeps it
     * @return null where there is nothing to link to
     */
    static @Nullable FileLink of(AttachmentDraft attachment, @Nullable StoredFile stored) {
        if (stored != null) {
            String name = stored.fileName();
            String facts = kind(name, stored.mediaType()) + ", " + Words.size(stored.size());
            return new FileLink(label(attachment, name), Addresses.file(stored.reference()), facts, false);
        }
        String address = WebLink.checked(attachment.url());
        if (address == null) {
            return null;
        }
        String name = address.substring(address.lastIndexOf('/') + 1);
        String facts = Words.say2(
                Words.text("file.elsewhere"),
                kind(name, attachment.mediaType()),
                String.valueOf(WebLink.host(address)));
        return new FileLink(label(attachment, address), address, facts, true);
    }

    /** The same link to an address below another one, where the file is kept here. */
    FileLink under(String start) {
        return elsewhere ? this : new FileLink(label, start + address, facts, false);
    }

    private static String label(AttachmentDraft attachment, String otherwise) {
        String title = attachment.title();
        return title == null || title.isBlank() ? otherwise : title;
    }

    /** Where the name does not tell, the media type does. */
    private static String kind(String name, @Nullable String mediaType) {
        String kind = Words.fileKind(name);
        return mediaType != null && kind.equals(Words.text("file.unknown")) ? mediaType : kind;
    }
}
