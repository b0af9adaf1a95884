package org.researcharchive.web.desk.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.SelectEvent;
import org.researcharchive.author.AuthorDirectory;
import org.researcharchive.author.AuthorSuggestion;
import org.researcharchive.web.desk.DeskWords;

/** Adds a name to the byline: an author whom the archive knows, or a new one. */
@Named
@RequestScoped
public class AuthorPicker {

    private static final int SHOWN = 10;
    private static final String NEW = "new:";

    @Inject
    private AuthorDirectory directory;

    @Inject
    private PublicationFormPage page;

    public List<Suggestion> suggest(String typed) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (AuthorSuggestion author : directory.suggest(typed, SHOWN)) {
            String also = author.variant() == null ? null : DeskWords.say("authority.also", author.variant());
            String detail = Stream.of(also, author.affiliation(), author.orcid())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            suggestions.add(new Suggestion(
                    Long.toString(author.id()),
                    author.name(),
                    detail.isEmpty() ? DeskWords.say("author.number", author.id()) : detail));
        }
        suggestions.add(new Suggestion(
                NEW + typed.strip(),
                DeskWords.say("author.create", typed.strip()),
                DeskWords.say("author.create.hint")));
        return suggestions;
    }

    public void add(SelectEvent<String> chosen) {
        String key = chosen.getObject();
        List<AuthorRow> authors = page.getForm().getAuthors();
        if (key.startsWith(NEW)) {
            add(authors, FormRows.newAuthor(key.substring(NEW.length())));
        } else {
            directory.find(Long.parseLong(key)).map(FormRows::of).ifPresent(author -> add(authors, author));
        }
    }

    private static void add(List<AuthorRow> authors, AuthorRow author) {
        NewRows.add(authors, author, "authors", "name");
    }

    /** Always empty: what was chosen has become a row. */
    public @Nullable String getTyped() {
        return null;
    }

    public void setTyped(@Nullable String typed) {
        // the choice arrives with the select event
    }
}
