package org.researcharchive.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.Slug;
import org.researcharchive.record.Text;

/**
 * Makes a publication say what a valid draft says, touching only what differs, so that a small edit stays a small
 * change in the database and in its history.
 */
final class DraftApplication {

    private static final String DEFAULT_LANGUAGE = "en";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Publication publication;
    private final PublicationDraft draft;
    private final References.Resolved references;

    private DraftApplication(Publication publication, PublicationDraft draft, References.Resolved references) {
        this.publication = publication;
        this.draft = draft;
        this.references = references;
    }

    static void apply(Publication publication, PublicationDraft draft, References.Resolved references) {
        DraftApplication application = new DraftApplication(publication, draft, references);
        application.text();
        application.subject();
        application.byline();
        application.parts();
        publication.missing = MissingData.bits(publication);
    }

    private void text() {
        publication.title = Objects.requireNonNull(Text.line(draft.title()));
        publication.slug = Slug.of(publication.title);
        publication.subtitle = Text.line(draft.subtitle());
        publication.summary = Text.block(draft.summary());
        // what is stored was made safe when it came in, and that is most of the work
        boolean same = draft.body() != null
                && draft.body().equals(publication.body)
                && (draft.bodyFormat() == null || draft.bodyFormat() == BodyFormat.HTML);
        if (!same) {
            BodyHtml body = BodyHtml.of(draft.body(), draft.bodyFormat());
            publication.body = body == null ? null : body.html();
            publication.bodyText = body == null ? null : body.words();
        }
        publication.publishedOn(draft.publishedOn());
        if (draft.status() != null) {
            publication.status = draft.status();
        }
        String language = Text.line(draft.language());
        publication.language = language == null
                ? DEFAULT_LANGUAGE
                : Locale.forLanguageTag(language).toLanguageTag();
        publication.sourceUrl = Text.line(draft.sourceUrl());
        publication.rights = Text.line(draft.rights());
        publication.publisher = Text.line(draft.publisher());
        publication.extra = draft.extra().isEmpty() ? null : json(draft.extra());
    }

    private void subject() {
        publication.type = Text.line(draft.type());
        publication.series = references.seriesOf(draft);
        replace(publication.categories, references.categoriesOf(draft));
        replace(
                publication.tags,
                draft.tags().stream().map(Text::line).filter(Objects::nonNull).toList());
        Map<String, String> identifiers = new HashMap<>();
        draft.identifiers().forEach((scheme, value) -> identifiers.put(scheme.strip(), value.strip()));
        if (!publication.identifiers.equals(identifiers)) {
            publication.identifiers.keySet().retainAll(identifiers.keySet());
            publication.identifiers.putAll(identifiers);
        }
    }

    private void byline() {
        List<Byline> wanted = new ArrayList<>();
        for (AuthorDraft name : draft.authors()) {
            Byline byline = new Byline(
                    publication,
                    wanted.size(),
                    references.author(name),
                    Objects.requireNonNull(Text.line(name.name())));
            byline.affiliation = Text.line(name.affiliation());
            byline.note = Text.line(name.note());
            wanted.add(byline);
        }
        List<Byline> present = publication.bylines;
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= present.size()) {
                present.add(wanted.get(i));
            } else {
                present.get(i).become(wanted.get(i));
            }
        }
        while (present.size() > wanted.size()) {
            present.removeLast();
        }
    }

    private void parts() {
        replace(
                publication.images,
                draft.images().stream()
                        .map(i -> new Image(
                                Text.line(i.url()),
                                Text.line(i.file()),
                                Text.line(i.alt()),
                                Text.block(i.caption()),
                                Text.line(i.credit()),
                                Text.line(i.licence())))
                        .toList());
        replace(
                publication.attachments,
                draft.attachments().stream()
                        .map(a -> new Attachment(
                                Text.line(a.file()),
                                Text.line(a.url()),
                                Text.line(a.title()),
                                Text.line(a.mediaType())))
                        .toList());
        replace(
                publication.filings,
                draft.filings().stream()
                        .map(f -> {
                            FilingTime time = FilingTime.parse(f.receivedAt());
                            return new Filing(
                                    Text.line(f.authority()),
                                    Text.line(f.unit()),
                                    time == null ? null : time.local(),
                                    time == null ? null : time.offset(),
                                    Text.line(f.reference()));
                        })
                        .toList());
        replace(
                publication.links,
                draft.links().stream()
                        .map(l -> new Link(Text.line(l.title()), Text.line(l.url())))
                        .toList());
    }

    private static <T> void replace(Set<T> present, Collection<T> wanted) {
        Set<T> target = new HashSet<>(wanted);
        if (!present.equals(target)) {
            present.retainAll(target);
            present.addAll(target);
        }
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    private static @Nullable String json(Map<String, Object> extra) {
        try {
            return JSON.writeValueAsString(extra);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("What stands in 'extra' cannot be written as JSON", e);
        }
    }
}
