package org.researcharchive.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.researcharchive.changeset.UndoBegun;

/** Takes back what a change set did to categories as soon as somebody begins to take it back. */
@ApplicationScoped
public class CategoryUndo {

    @Inject
    private CategorySteps steps;

    void begun(@Observes UndoBegun undo) {
        steps.takeBack(undo);
    }
}
