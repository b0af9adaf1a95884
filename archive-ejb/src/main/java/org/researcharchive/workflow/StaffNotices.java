package org.researcharchive.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicationMoved;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.subscription.StaffMailKind;
import org.researcharchive.subscription.StaffMailQueue;

/**
 * Decides who is told what became of a record, and queues the mails within the transaction that makes it so: what is
 * rolled back is told to nobody. Whoever did it is not told.
 */
@ApplicationScoped
class StaffNotices {

    @Inject
    private Workflows workflows;

    @Inject
    private StaffMailQueue mails;

    void moved(@Observes PublicationMoved moved) {
        Optional<StaffMailKind> kind = kind(moved.from(), moved.to());
        if (kind.isPresent()) {
            boolean forReview = kind.get() == StaffMailKind.TO_REVIEW;
            tell(moved.id(), kind.get(), moved.by(), moved.words(), forReview ? null : moved.author());
        }
    }

    private static Optional<StaffMailKind> kind(PublicationStatus from, PublicationStatus to) {
        return switch (to) {
            case IN_REVIEW -> Optional.of(StaffMailKind.TO_REVIEW);
            case DRAFT -> from == PublicationStatus.IN_REVIEW ? Optional.of(StaffMailKind.SENT_BACK) : Optional.empty();
            case PUBLISHED -> Optional.of(StaffMailKind.PUBLISHED);
            case WITHDRAWN ->
                from == PublicationStatus.PUBLISHED ? Optional.of(StaffMailKind.WITHDRAWN) : Optional.empty();
        };
    }

    void assigned(long publication, String assignee, String by) {
        mails.queue(Set.of(assignee), by, publication, StaffMailKind.ASSIGNED, null);
    }

    /** Tells the author, who looks after it, and all who have said something about it. */
    void commented(long publication, String author, String by, String text) {
        Collection<String> others =
                workflows.comments(publication).stream().map(ReviewComment::by).collect(Collectors.toSet());
        others.add(author);
        tell(publication, StaffMailKind.COMMENTED, by, text, others.toArray(String[]::new));
    }

    void notPublished(long publication, String author, String scheduledBy) {
        tell(publication, StaffMailKind.NOT_PUBLISHED, "", null, author, scheduledBy);
    }

    private void tell(
            long publication, StaffMailKind kind, String by, @Nullable String words, @Nullable String... people) {
        Set<String> concerned = Arrays.stream(people).filter(Objects::nonNull).collect(Collectors.toSet());
        String assignee = workflows.of(publication).assignee();
        if (assignee != null) {
            concerned.add(assignee);
        }
        mails.queue(concerned, by, publication, kind, words);
    }
}
