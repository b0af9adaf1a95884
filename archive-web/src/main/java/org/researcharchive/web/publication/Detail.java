package org.researcharchive.web.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.WebLink;
import org.researcharchive.web.site.Words;

/**
 * One line of a record's details.
 *
 * @param address where the value leads, or null
 */
public record Detail(String label, String value, @Nullable String address) {

    /** Particulars of the publishing house that old pages carry; other things in {@code extra} are not for show. */
    private static final List<String> SHOWN_EXTRAS = List.of("telephone", "address");

    private static final Map<String, String> SCHEMES = Map.of(
            "doi", "DOI",
            "isbn", "ISBN",
            "issn", "ISSN",
            "arxiv", "arXiv",
            "url", "URL");

    /**
     * The details of a record.
     *
     * @param version the number of the version that is shown; 0 where none is known
     */
    static List<Detail> of(PublicationDetails publication, int version) {
        PublicationDraft record = publication.record();
        List<Detail> details = new ArrayList<>();
        if (record.type() != null) {
            details.add(new Detail(text("type"), Words.type(record.type()), Addresses.searchBy("type", record.type())));
        }
        if (publication.series() != null) {
            details.add(new Detail(
                    text("series"),
                    publication.series().name(),
                    Addresses.series(
                            publication.series().id(), publication.series().slug())));
        }
        plain(details, text("language"), Words.language(record.language()));
        plain(details, text("rights"), record.rights());
        plain(details, text("publisher"), record.publisher());
        record.identifiers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(identifier -> details.add(identifier(identifier.getKey(), identifier.getValue())));
        String source = WebLink.checked(record.sourceUrl());
        if (source != null) {
            details.add(new Detail(text("source"), String.valueOf(WebLink.host(source)), source));
        }
        for (String extra : SHOWN_EXTRAS) {
            Object value = record.extra().get(extra);
            plain(details, text(extra), value == null ? null : value.toString());
        }
        plain(details, text("version"), version == 0 ? null : Integer.toString(version));
        return List.copyOf(details);
    }

    private static void plain(List<Detail> details, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            details.add(new Detail(label, value, null));
        }
    }

    private static Detail identifier(String scheme, String value) {
        String known = scheme.toLowerCase(Locale.ROOT);
        String plain = value.strip();
        String address = switch (known) {
            case "doi" -> "https://doi.org/" + Addresses.query(plain).replace("%2F", "/");
            case "arxiv" -> "https://arxiv.org/abs/" + Addresses.query(plain).replace("%2F", "/");
            default -> WebLink.checked(plain);
        };
        return new Detail(SCHEMES.getOrDefault(known, inWords(scheme)), plain, address);
    }

    private static String text(String key) {
        return Words.text("detail." + key);
    }

    /** {@code Report number} for {@code reportNumber}. */
    private static String inWords(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
