package org.researcharchive.search.query;

import java.util.ArrayList;
import java.util.List;
import org.researcharchive.search.query.QueryNode.AllOf;
import org.researcharchive.search.query.QueryNode.AnyOf;
import org.researcharchive.search.query.QueryNode.Words;

/**
 * Joins units to clauses: an OR binds its two neighbours, bare words gather into one clause, and a group that makes no
 * difference dissolves.
 */
final class QueryClauses {

    private final List<QueryUnit> units;
    private final List<String> bareWords = new ArrayList<>();
    private final List<QueryNode> clauses = new ArrayList<>();
    private int next;

    private QueryClauses(List<QueryUnit> units) {
        this.units = units;
    }

    static AllOf join(List<QueryUnit> units) {
        return new QueryClauses(units).join();
    }

    /** A group as a part of something: what it holds, where that is one thing only. */
    static QueryNode simplified(AllOf group) {
        return group.nodes().size() == 1 ? group.nodes().getFirst() : group;
    }

    private AllOf join() {
        while (next < units.size()) {
            QueryUnit unit = units.get(next++);
            // an OR met here has nothing before it to choose from, so it stands for itself
            add(unit instanceof QueryUnit.Or ? unit.node() : alternatives(unit.node()));
        }
        if (!bareWords.isEmpty()) {
            clauses.addFirst(new Words(SearchField.ANYWHERE, bareWords));
        }
        return new AllOf(clauses);
    }

    private QueryNode alternatives(QueryNode first) {
        List<QueryNode> nodes = new ArrayList<>();
        addAlternative(nodes, first);
        while (next + 1 < units.size()
                && units.get(next) instanceof QueryUnit.Or
                && !(units.get(next + 1) instanceof QueryUnit.Or)) {
            addAlternative(nodes, units.get(next + 1).node());
            next += 2;
        }
        return nodes.size() == 1 ? first : new AnyOf(nodes);
    }

    private static void addAlternative(List<QueryNode> nodes, QueryNode node) {
        if (node instanceof AnyOf any) {
            nodes.addAll(any.nodes());
        } else {
            nodes.add(node);
        }
    }

    private void add(QueryNode clause) {
        if (clause instanceof AllOf all) {
            all.nodes().forEach(this::add);
        } else if (clause instanceof Words words && words.field() == SearchField.ANYWHERE) {
            bareWords.addAll(words.words());
        } else {
            clauses.add(clause);
        }
    }
}
