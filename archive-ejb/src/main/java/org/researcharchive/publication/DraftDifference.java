package org.researcharchive.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.CategoryPath;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.Text;

/** Which fields a draft would change in a record, by their names in the record format. */
final class DraftDifference {

    private final PublicationDraft stored;
    private final PublicationDraft draft;
    private final List<String> fields = new ArrayList<>();

    private DraftDifference(PublicationDraft stored, PublicationDraft draft) {
        this.stored = stored;
        this.draft = draft;
    }

    /**
     * @param stored the record as it is
     * @param draft valid, as it came
     */
    static List<String> fields(PublicationDraft stored, PublicationDraft draft) {
        DraftDifference difference = new DraftDifference(stored, draft);
        difference.line("title", PublicationDraft::title);
        difference.line("subtitle", PublicationDraft::subtitle);
        difference.compare("summary", record -> Text.block(record.summary()));
        difference.compare("body", DraftDifference::body);
        difference.compare("publishedOn", PublicationDraft::publishedOn);
        if (draft.status() != null) {
            difference.compare("status", PublicationDraft::status);
        }
        difference.line("type", PublicationDraft::type);
        difference.compare("series", record -> lower(record.series()));
        difference.compare("categories", record -> set(record.categories(), CategoryPath::tidy));
        difference.compare("tags", record -> set(record.tags(), Text::line));
        difference.compare("authors", DraftDifference::byline);
        difference.compare("language", DraftDifference::language);
        difference.compare("identifiers", DraftDifference::identifiers);
        difference.line("sourceUrl", PublicationDraft::sourceUrl);
        difference.line("rights", PublicationDraft::rights);
        difference.line("publisher", PublicationDraft::publisher);
        difference.compare("images", PublicationDraft::images);
        difference.compare("attachments", PublicationDraft::attachments);
        difference.compare("filings", PublicationDraft::filings);
        difference.compare("links", PublicationDraft::links);
        difference.compare("extra", PublicationDraft::extra);
        return List.copyOf(difference.fields);
    }

    private void line(String field, Function<PublicationDraft, @Nullable String> value) {
        compare(field, record -> Text.line(value.apply(record)));
    }

    private void compare(String field, Function<PublicationDraft, ? extends @Nullable Object> value) {
        if (!Objects.equals(value.apply(stored), value.apply(draft))) {
            fields.add(field);
        }
    }

    private static @Nullable String body(PublicationDraft record) {
        BodyHtml body = BodyHtml.of(record.body(), record.bodyFormat());
        return body == null ? null : body.html().strip();
    }

    /** What is printed; biographies and the like belong to the authors themselves. */
    private static List<List<@Nullable String>> byline(PublicationDraft record) {
        List<List<@Nullable String>> names = new ArrayList<>();
        for (AuthorDraft author : record.authors()) {
            List<@Nullable String> name = new ArrayList<>();
            name.add(Text.line(author.name()));
            name.add(Text.line(author.affiliation()));
            name.add(Text.line(author.note()));
            names.add(name);
        }
        return names;
    }

    private static String language(PublicationDraft record) {
        String tag = Text.line(record.language());
        return tag == null ? "en" : Locale.forLanguageTag(tag).toLanguageTag();
    }

    private static Map<String, String> identifiers(PublicationDraft record) {
        Map<String, String> identifiers = new HashMap<>();
        record.identifiers().forEach((scheme, value) -> identifiers.put(scheme.strip(), value.strip()));
        return identifiers;
    }

    private static @Nullable String lower(@Nullable String name) {
        String line = Text.line(name);
        return line == null ? null : line.toLowerCase(Locale.ROOT);
    }

    private static Set<String> set(Collection<String> values, Function<String, @Nullable String> tidy) {
        return values.stream().map(tidy).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }
}
