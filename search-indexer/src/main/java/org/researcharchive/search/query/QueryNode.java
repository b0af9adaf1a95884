package org.researcharchive.search.query;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.PartialDate;

/** A search text as understood: a tree of words, phrases and what joins them. Written back, it reads the same. */
public sealed interface QueryNode {

    /** The node as a part of another one, where it would otherwise read as several. */
    default String grouped() {
        return toString();
    }

    /** Words looked for together, in any order. */
    record Words(SearchField field, List<String> words) implements QueryNode {
        public Words {
            words = List.copyOf(words);
        }

        String text() {
            return String.join(" ", words);
        }

        @Override
        public String grouped() {
            return words.size() > 1 ? "(" + this + ")" : toString();
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

    /** Any word that begins like this. */
    record Beginning(SearchField field, String start) implements QueryNode {
        @Override
        public String toString() {
            return field.prefix() + start + '*';
        }
    }

    /**
     * Records published in a period.
     *
     * @param from the first day that counts, or the first day of a month or year; absent where there is no limit
     * @param to the last day that counts, likewise
     */
    record Dates(@Nullable PartialDate from, @Nullable PartialDate to) implements QueryNode {
        @Override
        public String toString() {
            return from != null && from.equals(to)
                    ? SearchField.DATE.prefix() + from
                    : SearchField.DATE.prefix() + '[' + limit(from) + " TO " + limit(to) + ']';
        }

        private static String limit(@Nullable PartialDate date) {
            return date == null ? "*" : date.toString();
        }
    }

    /** Records that do not match the node. */
    record Not(QueryNode node) implements QueryNode {
        @Override
        public String toString() {
            return "-" + (node instanceof Not ? "(" + node + ")" : node.grouped());
        }
    }

    /** Records that match one of the nodes or more. */
    record AnyOf(List<QueryNode> nodes) implements QueryNode {
        public AnyOf {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String grouped() {
            return "(" + this + ")";
        }

        @Override
        public String toString() {
            return nodes.stream().map(QueryNode::grouped).collect(Collectors.joining(" OR "));
        }
    }

    /** Records that match every node; all records where there is none. */
    record AllOf(List<QueryNode> nodes) implements QueryNode {
        public AllOf {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String grouped() {
            return "(" + this + ")";
        }

        @Override
        public String toString() {
            return nodes.stream().map(Object::toString).collect(Collectors.joining(" "));
        }
    }
}
