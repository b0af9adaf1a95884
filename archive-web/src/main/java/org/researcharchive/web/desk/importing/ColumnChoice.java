package org.researcharchive.web.desk.importing;

import java.io.Serializable;
import java.util.List;

/** A column of a table on the page where somebody says what it is. */
public class ColumnChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final List<String> samples;
    private String field;

    ColumnChoice(String name, List<String> samples, String field) {
        this.name = name;
        this.samples = List.copyOf(samples);
        this.field = field;
    }

    public String getName() {
        return name;
    }

    /** The first cells under the name that hold something. */
    public List<String> getSamples() {
        return samples;
    }

    /** A field's name in the record format. */
    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }
}
