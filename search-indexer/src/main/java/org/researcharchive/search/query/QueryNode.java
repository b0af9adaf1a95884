package org.researcharchive.search.query;

import java.util.List;
import java.util.stream.Collectors;

/** A search text as understood: a tree of words, phrases and what joins them. Written back, it reads the same. */
public sealed interface QueryNode {

    /** Words looked for together, in any order. */
    record Words(SearchField field, List<String> words) implements QueryNode {
        public Words {
            words = List.copyOf(words);
        }

        String text() {
            return String.join(" ", words);
        }

        @Override
        public String toString() {
            return field.prefix() + text();
        }
    }

    /** Words in exactly this order and these forms. */
    record Phrase(SearchField field, String text) implements QueryNode {
        @Override
        public String toString() {
            return field.prefix() + '"' + text + '"';
        }
    }

    /** Records that do not match the node. */
    record Not(QueryNode node) implements QueryNode {
        @Override
        public String toString() {
            return "-" + node;
        }
    }

    /** Records that match one of the nodes or more. */
    record AnyOf(List<QueryNode> nodes) implements QueryNode {
        public AnyOf {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String toString() {
            return nodes.stream().map(Object::toString).collect(Collectors.joining(" OR "));
        }
    }

    /** Records that match every node; all records where there is none. */
    record AllOf(List<QueryNode> nodes) implements QueryNode {
        public AllOf {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String toString() {
            return nodes.stream().map(Object::toString).collect(Collectors.joining(" "));
        }
    }
}
