package org.researcharchive.web.subscription;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.query.InvalidSearchException;
import org.researcharchive.subscription.EmailAddress;
import org.researcharchive.subscription.Frequency;
import org.researcharchive.subscription.MailSettings;
import org.researcharchive.subscription.PublicSubscriptions;
import org.researcharchive.subscription.Subscriptions.Wish;
import org.researcharchive.web.language.Reader;
import org.researcharchive.web.search.Refusal;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.Words;
import org.researcharchive.web.subscription.Wanted.Search;

/** The form that asks for an address. What it answers tells nothing of whether the address is known. */
@Named
@RequestScoped
public class SubscribePage {

    private static final String VIEW = "subscribe";
    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    @Inject
    private PublicSubscriptions subscriptions;

    @Inject
    private MailSettings mails;

    @Inject
    private Wanted wanted;

    @Inject
    private ClientQuota quota;

    private Search search = Search.EVERYTHING;
    private String email = "";
    private Frequency frequency = Frequency.WEEKLY;
    private @Nullable String problem;
    private boolean sent;

    /** Shows the form for a search. */
    public Answer open(Map<String, String[]> parameters) {
        try {
            search = wanted.of(parameters);
        } catch (InvalidSearchException e) {
            return refused(Words.say(Words.text("subscribe.refused"), Refusal.of(e)), BAD_REQUEST);
        }
        return Answer.show(VIEW, isOpen() ? 200 : UNAVAILABLE);
    }

    /**
     * Takes the form.
     *
     * @param client who sends it, to tell one sender from another
     */
    public Answer ask(Map<String, String[]> form, String client) {
        email = first(form, "email");
        frequency = Frequency.ofCode(first(form, "frequency")).orElse(frequency);
        try {
            search = wanted.of(first(form, "what"));
        } catch (InvalidSearchException e) {
            return refused(Words.say(Words.text("subscribe.refused"), Refusal.of(e)), BAD_REQUEST);
        }
        if (!isOpen()) {
            return Answer.show(VIEW, UNAVAILABLE);
        }
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            return refused(Words.say(Words.text("subscribe.badAddress"), email), UNPROCESSABLE);
        }
        if (!quota.take(client)) {
            return refused(Words.text("subscribe.tooMany"), TOO_MANY);
        }
        subscriptions.ask(new Wish(
                address.get(),
                search.query(),
                search.label(),
                frequency,
                Reader.speaks().tag()));
        sent = true;
        return Answer.show(VIEW);
    }

    private Answer refused(@Nullable String reason, int status) {
        problem = reason;
        return Answer.show(VIEW, status);
    }

    private static String first(Map<String, String[]> form, String name) {
        String[] values = form.get(name);
        return values == null || values.length == 0
                ? ""
                : Objects.requireNonNullElse(values[0], "").strip();
    }

    /** Whether mails can be sent at all. */
    public boolean isOpen() {
        return mails.isComplete();
    }

    public boolean isSent() {
        return sent;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public String getEmail() {
        return email;
    }

    /** What it is about, in words; empty for everything. */
    public String getLabel() {
        return search.label();
    }

    public String getQuery() {
        return search.query();
    }

    public String getFrequency() {
        return frequency.code();
    }

    public List<String> getFrequencies() {
        return Arrays.stream(Frequency.values()).map(Frequency::code).toList();
    }
}
