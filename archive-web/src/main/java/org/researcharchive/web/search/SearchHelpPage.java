package org.researcharchive.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.researcharchive.publication.PublicArchive;
import org.researcharchive.publication.PublicationSummary;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.Words;

/** Explains what can be written into a search box, with examples of which each is a search in this archive. */
@Named
@RequestScoped
public class SearchHelpPage {

    /** So many of the newest records are looked at for names to give as examples. */
    private static final int LOOKED_AT = 20;

    @Inject
    private PublicArchive archive;

    private List<Example> examples = List.of();

    /**
     * Something to write.
     *
     * @param meaning what it finds
     * @param address the search itself
     */
    public record Example(String text, String meaning, String address) {

        static Example of(String text, String key) {
            return new Example(text, Words.text(key), Addresses.searchBy("q", text));
        }
    }

    /** Puts the examples together. */
    public Answer open() {
        List<PublicationSummary> newest = archive.newest(LOOKED_AT);
        List<Example> all = new ArrayList<>(List.of(
                Example.of("north korea trade", "help.example.words"),
                Example.of("\"north korea\"", "help.example.phrase"),
                Example.of("trade OR policy", "help.example.or"),
                Example.of("(trade OR policy) korea", "help.example.group"),
                Example.of("policy -trade", "help.example.not"),
                Example.of("pyong*", "help.example.beginning"),
                Example.of("title:policy", "help.example.title")));
        newest.stream()
                .flatMap(record -> record.authors().stream())
                .findFirst()
                .ifPresent(author -> all.add(named("author", author.name(), "help.example.author")));
        newest.stream()
                .flatMap(record -> record.categories().stream())
                .findFirst()
                .ifPresent(
                        category -> all.add(named("category", Words.leaf(category.path()), "help.example.category")));
        newest.stream()
                .flatMap(record -> Stream.ofNullable(record.series()))
                .findFirst()
                .ifPresent(series -> all.add(named("series", series.name(), "help.example.series")));
        all.add(Example.of("tag:security", "help.example.tag"));
        all.add(Example.of("type:report", "help.example.type"));
        all.add(Example.of("year:2019", "help.example.year"));
        all.add(Example.of("date:[2019 TO 2021-06]", "help.example.date"));
        all.add(Example.of("date:[2019 TO *]", "help.example.open"));
        examples = List.copyOf(all);
        return Answer.show("search-help");
    }

    public List<Example> getExamples() {
        return examples;
    }

    private static Example named(String field, String name, String key) {
        return Example.of(field + ":\"" + name.replace('"', ' ') + "\"", key);
    }
}
