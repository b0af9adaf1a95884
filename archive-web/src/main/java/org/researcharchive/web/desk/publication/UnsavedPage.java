package org.researcharchive.web.desk.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.workingcopy.WorkingCopyDesk;
import org.researcharchive.workingcopy.WorkingCopyLine;

/** Everything that somebody has typed and not saved, to go on with or to throw away. */
@Named
@ViewScoped
public class UnsavedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkingCopyDesk copies;

    private List<WorkingCopyLine> lines;

    @PostConstruct
    void look() {
        lines = copies.all();
    }

    public List<WorkingCopyLine> getLines() {
        return lines;
    }

    /** The title that was typed; one without is called what its form is called. */
    public String title(WorkingCopyLine line) {
        return line.title().isEmpty() ? DeskWords.say("form.new") : line.title();
    }

    /** The form that offers it. */
    public String address(WorkingCopyLine line) {
        return "/desk/publications/" + (line.publication() == null ? "new" : line.publication()) + "?"
                + KeptWork.PARAMETER + "=" + line.id();
    }

    public void throwAway(long id) {
        copies.drop(id);
        look();
        Notices.done("kept.thrownAway");
    }
}
