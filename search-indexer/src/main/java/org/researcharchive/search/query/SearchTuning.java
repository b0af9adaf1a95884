package org.researcharchive.search.query;

import org.researcharchive.tuning.Tuning;

/** A {@link Tuning} made ready to be searched with. */
public final class SearchTuning {

    /** What the product does by itself. */
    public static final SearchTuning INITIAL = of(Tuning.INITIAL);

    private final TextFields fields;
    private final Synonyms synonyms;

    private SearchTuning(TextFields fields, Synonyms synonyms) {
        this.fields = fields;
        this.synonyms = synonyms;
    }

    public static SearchTuning of(Tuning tuning) {
        return new SearchTuning(TextFields.weighing(tuning.weights()), Synonyms.of(tuning.rules()));
    }

    TextFields fields() {
        return fields;
    }

    Synonyms synonyms() {
        return synonyms;
    }
}
