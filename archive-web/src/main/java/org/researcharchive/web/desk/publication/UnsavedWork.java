package org.researcharchive.web.desk.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.researcharchive.workingcopy.WorkingCopyDesk;

/** How much somebody has typed and not saved: every page of the desk tells. */
@Named
@RequestScoped
public class UnsavedWork {

    @Inject
    private WorkingCopyDesk copies;

    private @Nullable Integer count;

    public int getCount() {
        if (count == null) {
            count = copies.all().size();
        }
        return count;
    }
}
