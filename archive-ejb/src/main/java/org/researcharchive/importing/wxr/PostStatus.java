package org.researcharchive.importing.wxr;

import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PublicationStatus;

/**
 * Where a post stands, in the archive's terms. Nothing becomes public that was not.
 *
 * @param wasPublished whether its date is the day on which it came out, or is to
 * @param remark what the archive cannot hold of it; null where nothing is lost
 */
record PostStatus(
        PublicationStatus status,
        boolean wasPublished,
        @Nullable String remark) {

    static PostStatus of(WxrItem item) {
        if (item.locked && item.status.equals("publish")) {
            return new PostStatus(
                    PublicationStatus.DRAFT,
                    true,
                    "was behind a password, which the archive has not; it comes in as a draft, publish it if all may"
                            + " read it");
        }
        return switch (item.status) {
            case "publish" -> new PostStatus(PublicationStatus.PUBLISHED, true, null);
            case "draft", "auto-draft" -> new PostStatus(PublicationStatus.DRAFT, false, null);
            case "pending" -> new PostStatus(PublicationStatus.IN_REVIEW, false, null);
            case "future" ->
                new PostStatus(
                        PublicationStatus.DRAFT,
                        true,
                        "was to come out by itself at " + item.date + "; it comes in as a draft, schedule it here");
            case "private" ->
                new PostStatus(
                        PublicationStatus.DRAFT,
                        true,
                        "was for the site's own people only; it comes in as a draft, publish it if all may read it");
            case "trash" ->
                new PostStatus(
                        PublicationStatus.WITHDRAWN,
                        true,
                        "was in the trash; it comes in withdrawn, so that nobody sees it and nothing is lost");
            default ->
                new PostStatus(
                        PublicationStatus.DRAFT,
                        true,
                        "had a status of its own ('" + item.status + "'); it comes in as a draft");
        };
    }
}
