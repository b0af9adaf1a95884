package org.researcharchive.importing.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.importing.page.PrintedNames.PrintedName;

/** Lines that say what they are: {@code Category: North Korea}, {@code Author: [Jane Doe](#)}, {@code Tags: a, b}. */
final class LabelledLines implements PageRule {

    static final String NAME = "labelled line";

    private static final Pattern LABELLED = Pattern.compile(
            "(?<label>title|subtitle|categor(?:y|ies)|topics?|tags?|keywords?|authors?|written by|series): ?(?<value>.{1,300})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile("\\s*[,;|]\\s*");
    private static final Pattern STEP_DOWN = Pattern.compile("\\s+[>»/›]\\s+");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        for (PageLine line : page.margins()) {
            Matcher labelled = LABELLED.matcher(line.plain());
            if (line.isMatter() && labelled.matches()) {
                String label = labelled.group("label").toLowerCase(Locale.ROOT);
                if (take(label, labelled.group("value").strip(), facts)) {
                    line.claim(name());
                }
            }
        }
    }

    private static boolean take(String label, String value, PageFacts facts) {
        switch (label) {
            case "title" -> facts.title(value);
            case "subtitle" -> facts.subtitle(value);
            case "series" -> facts.series(value);
            case "tag", "tags", "keyword", "keywords" -> items(value).forEach(facts::tag);
            case "author", "authors", "written by" -> {
                List<PrintedName> names = PrintedNames.list(value);
                names.forEach(name -> facts.author(name.name(), name.affiliation()));
                return !names.isEmpty();
            }
            default ->
                items(value)
                        .forEach(item -> facts.category(STEP_DOWN.matcher(item).replaceAll("/")));
        }
        return true;
    }

    /** The field that a line names. */
    static @Nullable String field(String line) {
        Matcher labelled = LABELLED.matcher(line);
        if (!labelled.matches()) {
            return null;
        }
        return switch (labelled.group("label").toLowerCase(Locale.ROOT)) {
            case "title" -> "title";
            case "subtitle" -> "subtitle";
            case "series" -> "series";
            case "tag", "tags", "keyword", "keywords" -> "tags";
            case "author", "authors", "written by" -> "authors";
            default -> "categories";
        };
    }

    private static List<String> items(String value) {
        return LIST.splitAsStream(value)
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
