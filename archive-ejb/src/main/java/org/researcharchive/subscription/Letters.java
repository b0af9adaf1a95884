package org.researcharchive.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublishedRecords;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.Text;
import org.researcharchive.settings.Institution;

/**
 * Words the mails, in the subscriber's language. A mail that asks for a confirmation says nothing that came from a form:
 * nobody can have the archive carry his words to a stranger.
 */
@ApplicationScoped
public class Letters {

    /** More would not be read; the whole list is one link away. */
    private static final int SHOWN = 30;

    private static final String TEXTS = "org.researcharchive.subscription.mail";

    @Inject
    private Institution institution;

    @Inject
    private PublishedRecords records;

    @Inject
    private SubscriptionLinks links;

    @Inject
    private MailSettings settings;

    /** What the mail says now; nothing where all that it was about is gone. */
    Optional<Letter> of(QueuedMail mail) {
        Subscription subscription = mail.subscription();
        Words words = new Words(subscription.language());
        return switch (mail.kind()) {
            case CONFIRM -> Optional.of(confirmation(subscription, words));
            case KNOWN -> Optional.of(known(subscription, words));
            case DIGEST -> digest(mail, words);
        };
    }

    Letter test(String language) {
        Words words = new Words(language);
        return new LetterBuilder()
                .paragraph(words.say("test.text", archive()))
                .letter(words.say("test.subject", archive()), language, null);
    }

    Letter passwordReset(String language, String path) {
        Words words = new Words(language);
        return new LetterBuilder()
                .paragraph(words.say("reset.text", archive()))
                .link(words.say("reset.link"), page(language, path))
                .paragraph(words.say("reset.ignore"))
                .letter(words.say("reset.subject", archive()), language, null);
    }

    /** What a colleague did with a record, and what that person said. */
    Letter toStaff(StaffMail mail) {
        Words words = new Words(mail.language());
        String key = "staff." + mail.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        LetterBuilder builder = new LetterBuilder().paragraph(words.say(key + ".text", mail.byName(), mail.title()));
        if (mail.words() != null) {
            builder.paragraph(mail.words());
        }
        return builder.link(words.say("staff.link"), page(mail.language(), "/desk/publications/" + mail.publication()))
                .paragraph(words.say("staff.why", archive()))
                .letter(words.say(key + ".subject", mail.byName(), mail.title()), mail.language(), null);
    }

    private Letter confirmation(Subscription subscription, Words words) {
        return new LetterBuilder()
                .paragraph(words.say("confirm.text", archive()))
                .link(words.say("confirm.link"), page(subscription, links.confirm(subscription)))
                .paragraph(words.say("confirm.ignore"))
                .letter(words.say("confirm.subject", archive()), subscription.language(), null);
    }

    private Letter known(Subscription subscription, Words words) {
        LetterBuilder builder = new LetterBuilder().paragraph(words.say("known.text", archive()));
        return ended(builder, words.say("known.subject", archive()), subscription, words);
    }

    private Optional<Letter> digest(QueuedMail mail, Words words) {
        List<PublicationDetails> shown =
                records.load(mail.publications().stream().limit(SHOWN).toList());
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Subscription subscription = mail.subscription();
        String label = subscription.query().isEmpty() ? words.say("everything") : subscription.label();
        LetterBuilder builder = new LetterBuilder().paragraph(words.say("digest.text", archive(), label));
        shown.forEach(record -> builder.entry(
                title(record),
                page(subscription, "/publications/" + record.id() + "/" + record.slug()),
                about(record.record(), words)));
        int more = mail.publications().size() - SHOWN;
        if (more > 0) {
            builder.paragraph(words.say("digest.more", more));
        }
        builder.link(words.say("digest.list"), page(subscription, subscription.searchAddress()));
        int all = more > 0 ? mail.publications().size() : shown.size();
        String subject = words.say("digest.subject", all, all == 1 ? title(shown.getFirst()) : archive());
        return Optional.of(ended(builder, subject, subscription, words));
    }

    private Letter ended(LetterBuilder builder, String subject, Subscription subscription, Words words) {
        String end = page(subscription, links.end(subscription));
        return builder.link(words.say("preferences"), page(subscription, links.preferences(subscription)))
                .link(words.say("end"), end)
                .letter(subject, subscription.language(), end);
    }

    /** A page of the archive in the subscriber's language, which an address names where it is not English. */
    private String page(Subscription subscription, String path) {
        return page(subscription.language(), path);
    }

    private String page(String language, String path) {
        boolean english = language.equals(Locale.ENGLISH.getLanguage());
        return settings.absolute(english ? path : "/" + language + path);
    }

    private static String title(PublicationDetails record) {
        return Objects.requireNonNullElse(record.record().title(), "");
    }

    private static @Nullable String about(PublicationDraft record, Words words) {
        String authors = record.authors().stream().map(AuthorDraft::name).collect(Collectors.joining(", "));
        String about = Stream.of(
                        authors.isEmpty() ? null : words.say("digest.by", authors), date(record.publishedOn(), words))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? null : about;
    }

    private static @Nullable String date(@Nullable PartialDate date, Words words) {
        return date == null
                ? null
                : words.date(date, "digest." + date.precision().name().toLowerCase(Locale.ROOT));
    }

    private String archive() {
        return institution.current().name() + ", " + institution.current().archiveName();
    }

    /** The texts in one language. */
    private static final class Words {
        private final Locale locale;
        private final ResourceBundle texts;

        Words(String language) {
            locale = Locale.forLanguageTag(language);
            texts = ResourceBundle.getBundle(
                    TEXTS,
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        }

        /** As the pattern of this key has it. */
        String date(PartialDate date, String key) {
            return DateTimeFormatter.ofPattern(texts.getString(key), locale).format(date.firstDay());
        }

        /** In one line, so that it fits into a header. */
        String say(String key, Object... values) {
            String said = new MessageFormat(texts.getString(key), locale).format(values);
            return Objects.requireNonNullElse(Text.line(said), "");
        }
    }
}
