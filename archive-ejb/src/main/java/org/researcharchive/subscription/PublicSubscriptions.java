package org.researcharchive.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.researcharchive.subscription.SubscriptionLinks.Claim;
import org.researcharchive.subscription.Subscriptions.Wish;

/**
 * What readers do with their subscriptions. Who holds a link of a mail may do what the link is for; nobody can ask which
 * addresses are known.
 */
@Stateless
@PermitAll
public class PublicSubscriptions {

    private static final Logger LOG = System.getLogger(PublicSubscriptions.class.getName());

    /** Nobody gets more than so many mails a day that he has not confirmed to want. */
    private static final int UNASKED_A_DAY = 3;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private SubscriptionLinks links;

    @Inject
    private MailQueue mails;

    /**
     * Asks the owner of an address to confirm. What happens is the same to whoever sees the page, whether the address
     * is known, new, or has had its share of such mails today.
     */
    public void ask(Wish wish) {
        if (mails.unaskedToday(wish.email()) >= UNASKED_A_DAY) {
            LOG.log(Level.INFO, "No further confirmation today for an address that had {0}", UNASKED_A_DAY);
            return;
        }
        Subscription subscription = subscriptions.enter(wish);
        mails.queue(subscription, subscription.isConfirmed() ? MailKind.KNOWN : MailKind.CONFIRM);
    }

    /** The subscription that a confirmation link is for; none where the link is not, or no longer, good. */
    public Optional<Subscription> toConfirm(@Nullable String link) {
        return find(link, links::confirms).filter(found -> found.state() != Subscription.State.ENDED);
    }

    /** The subscription that a link of any later mail is for. */
    public Optional<Subscription> toManage(@Nullable String link) {
        return find(link, links::manages);
    }

    /** Confirms; again is no harm. */
    public Optional<Subscription> confirm(@Nullable String link) {
        Optional<Subscription> found = toConfirm(link);
        found.ifPresent(subscription -> subscriptions.confirm(subscription.id(), next(subscription.frequency())));
        return found.flatMap(subscription -> subscriptions.find(subscription.id()));
    }

    public Optional<Subscription> change(@Nullable String link, Frequency frequency) {
        Optional<Subscription> found = toManage(link);
        found.ifPresent(subscription -> subscriptions.change(subscription.id(), frequency, next(frequency)));
        return found.flatMap(subscription -> subscriptions.find(subscription.id()));
    }

    /** Ends; again is no harm. */
    public Optional<Subscription> end(@Nullable String link) {
        Optional<Subscription> found = toManage(link);
        found.ifPresent(subscription -> subscriptions.end(subscription.id(), "READER"));
        return found.flatMap(subscription -> subscriptions.find(subscription.id()));
    }

    /** The signed path of the preferences, for the page that confirmed. */
    public String preferences(Subscription subscription) {
        return links.preferences(subscription);
    }

    private Optional<Subscription> find(@Nullable String link, BiPredicate<Subscription, String> isSigned) {
        Optional<Claim> claim = SubscriptionLinks.claim(link);
        return claim.flatMap(known -> subscriptions.find(known.id()))
                .filter(subscription ->
                        isSigned.test(subscription, claim.orElseThrow().signature()));
    }

    private static Instant next(Frequency frequency) {
        return frequency.nextAfter(Instant.now(), ZoneId.systemDefault());
    }
}
