package org.researcharchive.web.desk.subscription;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.subscription.EmailAddress;
import org.researcharchive.subscription.MailNotSentException;
import org.researcharchive.subscription.MailSettings;
import org.researcharchive.subscription.Subscriber;
import org.researcharchive.subscription.SubscriptionDesk;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;

/** The list of subscriptions, and a test of the mail server. */
@Named
@ViewScoped
public class SubscriptionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    @Inject
    private SubscriptionDesk subscriptions;

    @Inject
    private MailSettings mails;

    private @Nullable String text;
    private @Nullable String testAddress;
    private List<Subscriber> found = List.of();
    private boolean more;
    private long confirmed;
    private long waiting;

    @PostConstruct
    public void search() {
        List<Subscriber> list = subscriptions.list(Objects.requireNonNullElse(text, ""), Long.MAX_VALUE, SHOWN + 1);
        more = list.size() > SHOWN;
        found = list.stream().limit(SHOWN).toList();
        confirmed = subscriptions.confirmed();
        waiting = subscriptions.waiting();
    }

    public void delete(long id) {
        subscriptions.delete(id);
        Notices.done("subscriptions.deleted");
        search();
    }

    public void test() {
        Optional<EmailAddress> to = EmailAddress.parse(testAddress);
        if (to.isEmpty()) {
            Notices.refused(DeskWords.say("subscriptions.badAddress", Objects.requireNonNullElse(testAddress, "")));
            return;
        }
        try {
            subscriptions.test(to.get());
            Notices.done("subscriptions.tested", to.get());
        } catch (MailNotSentException e) {
            Notices.refused(DeskWords.say("subscriptions.notSent", String.valueOf(e.getMessage())));
        }
    }

    public List<Subscriber> getFound() {
        return found;
    }

    /** Whether there are more than are shown. */
    public boolean isMore() {
        return more;
    }

    public String frequency(Subscriber subscriber) {
        return DeskWords.say("subscriptions.frequency."
                + subscriber.subscription().frequency().code());
    }

    public String state(Subscriber subscriber) {
        return DeskWords.say("subscriptions.state."
                + subscriber.subscription().state().name().toLowerCase(Locale.ROOT));
    }

    /** What became of a mail that the mail server did not simply take; empty where there is none. */
    public String trouble(Subscriber subscriber) {
        Subscriber.Trouble trouble = subscriber.trouble();
        return trouble == null ? "" : DeskWords.say("subscriptions.trouble." + trouble.state(), trouble.reason());
    }

    public String pill(Subscriber subscriber) {
        return switch (subscriber.subscription().state()) {
            case CONFIRMED -> "good";
            case PENDING -> "idle";
            case ENDED -> "bad";
        };
    }

    public long getConfirmed() {
        return confirmed;
    }

    public long getWaiting() {
        return waiting;
    }

    public boolean isSetUp() {
        return mails.isComplete();
    }

    public String getServer() {
        return mails.server();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getTestAddress() {
        return testAddress;
    }

    public void setTestAddress(@Nullable String testAddress) {
        this.testAddress = testAddress;
    }
}
