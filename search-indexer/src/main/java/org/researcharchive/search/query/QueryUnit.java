package org.researcharchive.search.query;

import java.util.List;
import org.researcharchive.search.query.QueryNode.Words;

/** The smallest part of a search text: a word or a phrase with its field and minus sign, or an OR. */
sealed interface QueryUnit {

    /** What the unit asks for. */
    QueryNode node();

    /** A word or a phrase, perhaps negated. */
    record Operand(QueryNode node) implements QueryUnit {}

    /** The word OR, which joins its neighbours where it has two, and is a word like any other where not. */
    record Or() implements QueryUnit {

        /** In small letters, so that written back it is not taken for the operator. */
        static final String AS_WORD = "or";

        @Override
        public QueryNode node() {
            return new Words(SearchField.ANYWHERE, List.of(AS_WORD));
        }
    }
}
