package org.researcharchive.web.browse;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.researcharchive.publication.PublicCounts;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.Words;

/** The years and the types in which anything is published. */
@Named
@RequestScoped
public class BrowsePage {

    @Inject
    private PublicCounts counts;

    private String kind = "";
    private List<Choice> choices = List.of();

    public Answer years() {
        kind = "years";
        choices = counts.years().stream()
                .map(year -> new Choice(year.of(), year.publications(), "/" + year.of()))
                .toList();
        return Answer.show("browse");
    }

    public Answer types() {
        kind = "types";
        choices = counts.types().stream()
                .map(type -> new Choice(Words.type(type.of()), type.publications(), Addresses.type(type.of())))
                .toList();
        return Answer.show("browse");
    }

    /** {@code years} or {@code types}. */
    public String getKind() {
        return kind;
    }

    public List<Choice> getChoices() {
        return choices;
    }
}
