package org.researcharchive.web.desk.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.SelectEvent;
import org.researcharchive.category.CategoryDirectory;
import org.researcharchive.category.CategoryPath;
import org.researcharchive.publication.PublicationVocabulary;
import org.researcharchive.series.SeriesDirectory;
import org.researcharchive.web.desk.DeskWords;

/** Offers the series, categories and tags that the archive knows, and takes new ones. */
@Named
@RequestScoped
public class SubjectPicker {

    private static final int SHOWN = 12;

    @Inject
    private CategoryDirectory categories;

    @Inject
    private SeriesDirectory series;

    @Inject
    private PublicationVocabulary vocabulary;

    @Inject
    private PublicationFormPage page;

    public List<String> suggestSeries(String typed) {
        return series.suggest(typed, SHOWN);
    }

    public List<Suggestion> suggestCategories(String typed) {
        return withNew(
                CategoryPath.tidy(typed), categories.suggest(CategoryPath.tidy(typed), SHOWN), "category.create");
    }

    public List<Suggestion> suggestTags(String typed) {
        return withNew(typed.strip(), vocabulary.tags(typed, SHOWN), "tag.create");
    }

    /** The known ones, and what was typed where it is not among them. */
    private static List<Suggestion> withNew(String typed, List<String> known, String words) {
        List<Suggestion> suggestions = new ArrayList<>();
        known.forEach(value -> suggestions.add(new Suggestion(value, value, null)));
        if (!typed.isEmpty() && known.stream().noneMatch(typed::equalsIgnoreCase)) {
            suggestions.add(new Suggestion(typed, typed, DeskWords.say(words)));
        }
        return suggestions;
    }

    public void addCategory(SelectEvent<String> chosen) {
        add(page.getForm().getCategories(), chosen.getObject());
    }

    /** Takes or gives back a category of the tree, which the script of the form names. */
    public void choose() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String path = sent.get("category");
        if (path != null && Boolean.parseBoolean(sent.get("chosen"))) {
            add(page.getForm().getCategories(), path);
        } else {
            page.getForm().getCategories().remove(path);
        }
    }

    public void addTag(SelectEvent<String> chosen) {
        add(page.getForm().getTags(), chosen.getObject());
    }

    private static void add(List<String> values, String value) {
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    public List<String> getTypes() {
        return vocabulary.types();
    }

    public List<String> getIdentifierSchemes() {
        return vocabulary.identifierSchemes();
    }

    /** Always empty: what was chosen has become a chip. */
    public @Nullable String getTyped() {
        return null;
    }

    public void setTyped(@Nullable String typed) {
        // the choice arrives with the select event
    }
}
