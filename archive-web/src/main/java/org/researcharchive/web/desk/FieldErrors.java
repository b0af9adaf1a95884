package org.researcharchive.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import org.researcharchive.publication.Violation;

/**
 * What is wrong with the fields of a form, shown beside each field and in a summary on top that links to them.
 *
 * <p>Inputs have the identifiers of the record format with colons: {@code authors[1].orcid} is the input
 * {@code authors:1:orcid}. A violation of something that has no input of its own counts for the next larger thing.
 */
@Named
@RequestScoped
public class FieldErrors {

    /** One line of the summary. */
    public record Entry(String path, String label, String message) {}

    private static final Pattern ROW = Pattern.compile("(\\w+):(\\d+)(?::(\\w+))?");

    private final Map<String, String> byPath = new LinkedHashMap<>();

    /** Shows violations, and moves the cursor to the first field that has one. */
    public void show(Collection<Violation> violations) {
        for (Violation violation : violations) {
            byPath.merge(path(violation.field()), sentence(violation.message()), (one, two) -> one + " " + two);
        }
        if (!byPath.isEmpty()) {
            PrimeFaces.current()
                    .ajax()
                    .addCallbackParam("focus", byPath.keySet().iterator().next());
        }
    }

    /** The identifier of the input for a field of the record format. */
    public static String path(String field) {
        return field.replace("[", ":").replace("]", "").replace(".", ":");
    }

    public boolean isEmpty() {
        return byPath.isEmpty();
    }

    public @Nullable String of(String path) {
        return byPath.get(path);
    }

    public List<Entry> getEntries() {
        List<Entry> entries = new ArrayList<>();
        byPath.forEach((path, message) -> entries.add(new Entry(path, label(path), message)));
        return entries;
    }

    /** {@code Title}, or {@code Author 2, ORCID iD}. */
    public static String label(String path) {
        Matcher row = ROW.matcher(path);
        if (!row.matches()) {
            return word("field." + path, path);
        }
        String group = DeskWords.say("row." + row.group(1), Integer.parseInt(row.group(2)) + 1);
        return row.group(3) == null
                ? group
                : group + ", " + word("field." + row.group(1) + "." + row.group(3), row.group(3));
    }

    private static String word(String key, String otherwise) {
        try {
            return DeskWords.say(key);
        } catch (MissingResourceException e) {
            return otherwise; // a field that the form does not know by name is still better named than not
        }
    }

    private static String sentence(String message) {
        String start = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }
}
