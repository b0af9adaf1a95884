package org.researcharchive.web.desk.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.Violation;
import org.researcharchive.record.AttachmentDraft;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.BodyFormat;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.ImageDraft;
import org.researcharchive.record.LinkDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.Text;
import org.researcharchive.web.desk.DeskWords;

/** Between what is typed in the form and the draft that the archive takes. */
final class FormMapping {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter READABLE_JSON = JSON.writerWithDefaultPrettyPrinter();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** What the form said, or what in it cannot be read. Of the two exactly one is there. */
    record Outcome(@Nullable PublicationDraft draft, List<Violation> violations) {}

    private final PublicationForm form;
    private final List<Violation> violations = new ArrayList<>();

    private FormMapping(PublicationForm form) {
        this.form = form;
    }

    /** Fills a form with a record, replacing what stood in it. */
    static void fill(PublicationForm form, PublicationDraft record) {
        form.setSource(record.source());
        form.setSourceId(record.sourceId());
        form.setTitle(record.title());
        form.setSubtitle(record.subtitle());
        form.setSummary(record.summary());
        form.setBody(record.body());
        form.setPublishedOn(
                record.publishedOn() == null ? null : record.publishedOn().toString());
        form.setType(record.type());
        form.setSeries(record.series());
        form.setLanguage(record.language());
        form.setRights(record.rights());
        form.setPublisher(record.publisher());
        form.setSourceUrl(record.sourceUrl());
        form.setExtra(record.extra().isEmpty() ? null : readable(record.extra()));
        replace(form.getCategories(), record.categories());
        replace(form.getTags(), record.tags());
        replace(form.getAuthors(), record.authors().stream().map(FormRows::of).toList());
        replace(
                form.getIdentifiers(),
                new TreeMap<>(record.identifiers())
                        .entrySet().stream()
                                .map(entry -> FormRows.identifier(entry.getKey(), entry.getValue()))
                                .toList());
        replace(form.getImages(), record.images().stream().map(FormRows::of).toList());
        replace(
                form.getAttachments(),
                record.attachments().stream().map(FormRows::of).toList());
        replace(form.getFilings(), record.filings().stream().map(FormRows::of).toList());
        replace(form.getLinks(), record.links().stream().map(FormRows::of).toList());
    }

    /** The draft that the form stands for, without a status. Blank rows are taken out of the form first. */
    static Outcome read(PublicationForm form) {
        form.dropBlankRows();
        FormMapping mapping = new FormMapping(form);
        PublicationDraft draft = mapping.draft();
        return mapping.violations.isEmpty()
                ? new Outcome(draft, List.of())
                : new Outcome(null, List.copyOf(mapping.violations));
    }

    /** The draft that the form stands for, without what in it cannot be read. */
    static PublicationDraft readable(PublicationForm form) {
        form.dropBlankRows();
        return new FormMapping(form).draft();
    }

    /** The record as it would come back from a form in which nobody typed: what to compare with to see what changed. */
    static PublicationDraft normalised(PublicationDraft record) {
        PublicationForm untouched = new PublicationForm();
        fill(untouched, record);
        return new FormMapping(untouched).draft();
    }

    private PublicationDraft draft() {
        String body = block(form.getBody());
        return PublicationDraft.builder()
                .source(line(form.getSource()))
                .sourceId(line(form.getSourceId()))
                .title(line(form.getTitle()))
                .subtitle(line(form.getSubtitle()))
                .summary(block(form.getSummary()))
                .body(body)
                .bodyFormat(body == null ? null : BodyFormat.HTML)
                .publishedOn(date())
                .type(line(form.getType()))
                .series(line(form.getSeries()))
                .categories(form.getCategories())
                .tags(form.getTags())
                .authors(form.getAuthors().stream()
                        .map(a -> new AuthorDraft(
                                a.getId(),
                                line(a.getName()),
                                line(a.getAffiliation()),
                                block(a.getBio()),
                                line(a.getOrcid()),
                                line(a.getWebsite()),
                                line(a.getNote())))
                        .toList())
                .language(line(form.getLanguage()))
                .identifiers(identifiers())
                .sourceUrl(line(form.getSourceUrl()))
                .rights(line(form.getRights()))
                .publisher(line(form.getPublisher()))
                .images(form.getImages().stream()
                        .map(i -> new ImageDraft(
                                line(i.getUrl()),
                                line(i.getFile()),
                                line(i.getAlt()),
                                block(i.getCaption()),
                                line(i.getCredit()),
                                line(i.getLicence())))
                        .toList())
                .attachments(form.getAttachments().stream()
                        .map(a -> new AttachmentDraft(
                                line(a.getFile()), line(a.getUrl()), line(a.getTitle()), line(a.getMediaType())))
                        .toList())
                .filings(form.getFilings().stream()
                        .map(f -> new FilingDraft(
                                line(f.getAuthority()),
                                line(f.getUnit()),
                                line(f.getReceivedAt()),
                                line(f.getReference())))
                        .toList())
                .links(form.getLinks().stream()
                        .map(l -> new LinkDraft(line(l.getTitle()), line(l.getUrl())))
                        .toList())
                .extra(extra())
                .build();
    }

    private @Nullable PartialDate date() {
        String typed = line(form.getPublishedOn());
        try {
            return typed == null ? null : PartialDate.parse(typed);
        } catch (IllegalArgumentException e) {
            violations.add(new Violation("publishedOn", typed, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private Map<String, String> identifiers() {
        Map<String, String> identifiers = new TreeMap<>();
        for (int i = 0; i < form.getIdentifiers().size(); i++) {
            IdentifierRow row = form.getIdentifiers().get(i);
            String field = "identifiers[" + i + "].";
            String scheme = line(row.getScheme());
            String value = line(row.getValue());
            if (scheme == null) {
                violations.add(new Violation(field + "scheme", null, DeskWords.say("wrong.scheme.missing")));
            } else if (value == null) {
                violations.add(new Violation(field + "value", null, DeskWords.say("wrong.value.missing")));
            } else if (identifiers.putIfAbsent(scheme, value) != null) {
                violations.add(new Violation(field + "scheme", scheme, DeskWords.say("wrong.scheme.twice", scheme)));
            }
        }
        return identifiers;
    }

    private Map<String, Object> extra() {
        String typed = block(form.getExtra());
        try {
            return typed == null ? Map.of() : JSON.readValue(typed, OBJECT);
        } catch (JsonProcessingException e) {
            String words = e.getLocation() == null
                    ? DeskWords.say("wrong.json")
                    : DeskWords.say(
                            "wrong.json.at",
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr());
            violations.add(new Violation("extra", typed, words));
            return Map.of();
        }
    }

    private static String readable(Map<String, Object> extra) {
        try {
            return READABLE_JSON.writeValueAsString(extra);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What came out of JSON must go back into it", e);
        }
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        present.clear();
        present.addAll(wanted);
    }

    private static @Nullable String line(@Nullable String typed) {
        return Text.line(typed);
    }

    /** Browsers send line breaks as two characters; the archive keeps one. */
    private static @Nullable String block(@Nullable String typed) {
        return typed == null ? null : Text.block(typed.replace("\r\n", "\n"));
    }
}
