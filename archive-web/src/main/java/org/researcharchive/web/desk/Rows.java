package org.researcharchive.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;

/** What can be done with a row of any list of a form. */
@Named
@ApplicationScoped
public class Rows {

    public void remove(List<?> rows, int index) {
        if (index < rows.size()) { // a second click on the same button finds the row gone
            rows.remove(index);
        }
    }

    /** Changes places with the row above. */
    public void up(List<?> rows, int index) {
        if (index > 0 && index < rows.size()) {
            Collections.swap(rows, index, index - 1);
        }
    }

    /** Changes places with the row below. */
    public void down(List<?> rows, int index) {
        up(rows, index + 1);
    }
}
