package org.researcharchive.publication;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.Orcid;
import org.researcharchive.category.CategoryPath;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.Text;

/** Says everything that is wrong with a draft at once, so that nobody has to correct it field by field. */
final class DraftValidator {

    /** Names and codes stand in indexes of the database, which take short values only. */
    private static final int NAME = 500;

    private static final int CODE = 200;
    private static final int LINE = 2_000;
    private static final int PARAGRAPH = 20_000;
    private static final int BODY = 20_000_000;

    private static final Set<String> LINK_STARTS = Set.of("http://", "https://", "mailto:");

    private final List<Violation> violations = new ArrayList<>();

    private DraftValidator() {}

    static List<Violation> check(PublicationDraft draft) {
        DraftValidator validator = new DraftValidator();
        validator.text(draft);
        validator.subject(draft);
        validator.authors(draft.authors());
        validator.images(draft.images());
        validator.attachments(draft.attachments());
        validator.filings(draft.filings());
        validator.links(draft.links());
        return validator.violations;
    }

    private void text(PublicationDraft draft) {
        required("title", draft.title(), "a publication needs a title");
        length("title", draft.title(), LINE);
        length("source", draft.source(), CODE);
        length("sourceId", draft.sourceId(), NAME);
        length("subtitle", draft.subtitle(), LINE);
        length("summary", draft.summary(), PARAGRAPH);
        length("body", draft.body(), BODY);
        length("type", draft.type(), CODE);
        length("series", draft.series(), NAME);
        length("rights", draft.rights(), LINE);
        length("publisher", draft.publisher(), LINE);
        language(draft.language());
        link("sourceUrl", draft.sourceUrl());
    }

    private void subject(PublicationDraft draft) {
        for (int i = 0; i < draft.categories().size(); i++) {
            String path = draft.categories().get(i);
            String field = "categories[" + i + "]";
            if (CategoryPath.tidy(path).isEmpty()) {
                add(field, path, "a category needs a name; take the entry out or write a path such as Asia/Korea");
            }
            length(field, path, NAME);
        }
        for (int i = 0; i < draft.tags().size(); i++) {
            required("tags[" + i + "]", draft.tags().get(i), "a tag needs a word; take the entry out");
            length("tags[" + i + "]", draft.tags().get(i), CODE);
        }
        draft.identifiers().forEach((scheme, value) -> {
            required("identifiers", scheme, "an identifier needs a scheme, such as doi");
            required("identifiers." + scheme, value, "an identifier needs a value; take the entry out");
            length("identifiers." + scheme, scheme, CODE);
            length("identifiers." + scheme, value, NAME);
        });
    }

    private void authors(List<AuthorDraft> authors) {
        for (int i = 0; i < authors.size(); i++) {
            AuthorDraft author = authors.get(i);
            String field = "authors[" + i + "].";
            required(field + "name", author.name(), "an author needs a name");
            length(field + "name", author.name(), NAME);
            length(field + "affiliation", author.affiliation(), LINE);
            length(field + "bio", author.bio(), PARAGRAPH);
            length(field + "note", author.note(), LINE);
            link(field + "website", author.website());
            orcid(field + "orcid", author.orcid());
        }
    }

    private void orcid(String field, @Nullable String orcid) {
        String given = Text.line(orcid);
        if (given != null) {
            try {
                Orcid.parse(given);
            } catch (IllegalArgumentException e) {
                add(field, orcid, String.valueOf(e.getMessage()));
            }
        }
    }

    private void images(List<ImageDraft> images) {
        for (int i = 0; i < images.size(); i++) {
            ImageDraft image = images.get(i);
            String field = "images[" + i + "].";
            link(field + "url", image.url());
            length(field + "file", image.file(), LINE);
            length(field + "alt", image.alt(), LINE);
            length(field + "caption", image.caption(), PARAGRAPH);
            length(field + "credit", image.credit(), LINE);
            length(field + "licence", image.licence(), LINE);
        }
    }

    private void attachments(List<AttachmentDraft> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            AttachmentDraft attachment = attachments.get(i);
            String field = "attachments[" + i + "].";
            if (Text.line(attachment.file()) == null && Text.line(attachment.url()) == null) {
                add(field + "file", null, "an attachment needs a file or an address; give one or take the entry out");
            }
            link(field + "url", attachment.url());
            length(field + "file", attachment.file(), LINE);
            length(field + "title", attachment.title(), LINE);
            length(field + "mediaType", attachment.mediaType(), CODE);
        }
    }

    private void filings(List<FilingDraft> filings) {
        for (int i = 0; i < filings.size(); i++) {
            FilingDraft filing = filings.get(i);
            String field = "filings[" + i + "].";
            required(field + "authority", filing.authority(), "a filing needs the authority that received it");
            length(field + "authority", filing.authority(), LINE);
            length(field + "unit", filing.unit(), LINE);
            length(field + "reference", filing.reference(), LINE);
            try {
                FilingTime.parse(filing.receivedAt());
            } catch (IllegalArgumentException e) {
                add(field + "receivedAt", filing.receivedAt(), String.valueOf(e.getMessage()));
            }
        }
    }

    private void links(List<LinkDraft> links) {
        for (int i = 0; i < links.size(); i++) {
            LinkDraft link = links.get(i);
            required("links[" + i + "].url", link.url(), "a link needs an address; give one or take the entry out");
            link("links[" + i + "].url", link.url());
            length("links[" + i + "].title", link.title(), LINE);
        }
    }

    private void language(@Nullable String language) {
        String tag = Text.line(language);
        if (tag != null) {
            try {
                new Locale.Builder().setLanguageTag(tag);
            } catch (IllformedLocaleException e) {
                add(
                        "language",
                        language,
                        "'" + language + "' is not a language tag; write one such as en, ko or pt-BR");
            }
        }
    }

    /** Addresses are written into pages as links: only those that a browser opens without running anything. */
    private void link(String field, @Nullable String address) {
        String given = Text.line(address);
        if (given == null) {
            return;
        }
        length(field, given, LINE);
        String lower = given.toLowerCase(Locale.ROOT);
        boolean local = lower.startsWith("/") && !lower.startsWith("//");
        if (!local && LINK_STARTS.stream().noneMatch(lower::startsWith)) {
            add(
                    field,
                    given,
                    "'" + Violation.shown(given) + "' is not a web address; begin it with https:// or http://");
        }
    }

    private void required(String field, @Nullable String value, String message) {
        if (Text.line(value) == null) {
            add(field, value, message);
        }
    }

    private void length(String field, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            add(field, value, "it has " + value.length() + " characters; at most " + most + " are kept, so shorten it");
        }
    }

    private void add(String field, @Nullable String value, String message) {
        violations.add(new Violation(field, value, message));
    }
}
