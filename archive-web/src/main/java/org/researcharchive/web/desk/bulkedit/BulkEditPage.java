package org.researcharchive.web.desk.bulkedit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.AuthorDirectory;
import org.researcharchive.author.AuthorSuggestion;
import org.researcharchive.bulkedit.BulkEditDesk;
import org.researcharchive.bulkedit.InvalidBulkEditException;
import org.researcharchive.bulkedit.TextField;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationVocabulary;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.web.desk.Desk;
import org.researcharchive.web.desk.DeskPages;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.desk.publication.Selection;

/** Where an editor says what is to be done to the rows that were chosen in the list. */
@Named
@ViewScoped
public class BulkEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As many namesakes as a message lists. */
    private static final int NAMESAKES = 20;

    @Inject
    private Desk desk;

    @Inject
    private BulkEditDesk edits;

    @Inject
    private PublicationCatalog catalog;

    @Inject
    private PublicationVocabulary vocabulary;

    @Inject
    private AuthorDirectory authors;

    private Selection selection;
    private BulkAction action = BulkAction.ADD_CATEGORY;
    private final ChangeForm form = new ChangeForm();
    private long count;
    private List<String> types = List.of();

    @PostConstruct
    void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        selection = Selection.of(external.getRequestParameterValuesMap());
        if (!desk.isEditor()) {
            DeskPages.forbidden();
            return;
        }
        action = BulkAction.of(external.getRequestParameterMap().get("action"));
        count = selection.all()
                ? catalog.list(selection.filter(), 0, 1).total()
                : selection.ids().size();
        types = vocabulary.types();
    }

    /** Draws the edit up and leads to what it would come to. */
    public void draw() {
        List<String> problems = new ArrayList<>();
        ChangeForm.Said said = form.read(action, this::called, problems);
        problems.forEach(Notices::refused);
        if (said == null) {
            return;
        }
        try {
            long id = selection.all()
                    ? edits.draw(said.change(), said.summary(), selection.filter())
                    : edits.draw(said.change(), said.summary(), selection.ids());
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/desk/bulk-edit/" + id);
        } catch (InvalidBulkEditException e) {
            Notices.refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<AuthorSuggestion> called(String nameOrNumber) {
        if (ChangeForm.isNumber(nameOrNumber)) {
            return authors.find(Long.parseLong(nameOrNumber)).stream().toList();
        }
        return authors.called(nameOrNumber, NAMESAKES);
    }

    public Selection getSelection() {
        return selection;
    }

    /** What is chosen, in words. */
    public String getChosen() {
        return DeskWords.say(selection.all() ? "bulk.chosen.all" : "bulk.chosen", count);
    }

    public BulkAction getAction() {
        return action;
    }

    public List<BulkAction> getActions() {
        return Arrays.asList(BulkAction.values());
    }

    /** The same choice of rows, for another thing to do. */
    public String address(BulkAction other) {
        return "/desk/bulk-edit?action=" + other.code() + "&" + selection.query();
    }

    public ChangeForm getForm() {
        return form;
    }

    public List<PublicationStatus> getStatuses() {
        return List.of(PublicationStatus.values());
    }

    public String getTypesInWords() {
        return String.join(", ", types);
    }

    public List<TextField> getTextFields() {
        return List.of(TextField.values());
    }

    /** The label of the one value that the action takes; null where it takes none. */
    public @Nullable String getValueLabel() {
        return action == BulkAction.SET_STATUS || action == BulkAction.TABLE
                ? null
                : DeskWords.say("bulk.value." + action.code());
    }
}
