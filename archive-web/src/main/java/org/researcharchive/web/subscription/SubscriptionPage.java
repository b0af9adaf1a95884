package org.researcharchive.web.subscription;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.subscription.Frequency;
import org.researcharchive.subscription.PublicSubscriptions;
import org.researcharchive.subscription.Subscription;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.Words;

/** A subscription, for whoever holds a link of one of its mails. */
@Named
@RequestScoped
public class SubscriptionPage {

    private static final String VIEW = "subscription";
    private static final int GONE = 410;

    @Inject
    private PublicSubscriptions subscriptions;

    private String link = "";
    private String step = "unknown";
    private @Nullable Subscription subscription;

    /** Asks before anything changes. */
    public Answer open(String path, @Nullable String given) {
        Optional<Subscription> found =
                path.equals("/confirm") ? subscriptions.toConfirm(given) : subscriptions.toManage(given);
        String asked = path.substring(1);
        return show(
                given,
                found,
                switch (found.map(Subscription::state).orElse(Subscription.State.PENDING)) {
                    case CONFIRMED -> asked.equals("confirm") ? "confirmed" : asked;
                    case ENDED -> "ended";
                    case PENDING -> asked;
                });
    }

    /** Does what the link is for. */
    public Answer change(String path, @Nullable String given, @Nullable String frequency) {
        return switch (path) {
            case "/confirm" -> show(given, subscriptions.confirm(given), "confirmed");
            case "/end" -> show(given, subscriptions.end(given), "ended");
            default -> {
                Optional<Frequency> wish = Frequency.ofCode(String.valueOf(frequency));
                yield wish.isEmpty()
                        ? open(path, given)
                        : show(given, subscriptions.change(given, wish.get()), "saved");
            }
        };
    }

    private Answer show(@Nullable String given, Optional<Subscription> found, String next) {
        if (found.isEmpty()) {
            return Answer.show(VIEW, GONE);
        }
        link = String.valueOf(given);
        subscription = found.get();
        step = next;
        return Answer.show(VIEW);
    }

    /** Where the reader stands: {@code confirm}, {@code confirmed}, {@code preferences}, {@code saved} and so on. */
    public String getStep() {
        return step;
    }

    public String getTitle() {
        return Words.text("subscription." + step + ".title");
    }

    public String getText() {
        return Words.text("subscription." + step + ".text");
    }

    public String getLink() {
        return link;
    }

    /** The preferences, for those who have just confirmed. */
    public String getPreferences() {
        return subscription == null ? "" : subscriptions.preferences(subscription);
    }

    public String getLabel() {
        return subscription == null ? "" : subscription.label();
    }

    public String getFrequency() {
        return subscription == null ? "" : subscription.frequency().code();
    }

    public List<String> getFrequencies() {
        return Arrays.stream(Frequency.values()).map(Frequency::code).toList();
    }
}
