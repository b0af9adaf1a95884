package org.researcharchive.web.desk.category;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.category.CategoryNode;
import org.researcharchive.category.CategoryPath;

/** The whole tree as one page shows it, and what can be asked of it. */
public final class TreeView {

    private final List<CategoryNode> nodes;
    private final Map<Long, CategoryNode> byId = new HashMap<>();

    TreeView(List<CategoryNode> nodes) {
        this.nodes = List.copyOf(nodes);
        nodes.forEach(node -> byId.put(node.id(), node));
    }

    /** A line of the page. */
    public record Line(long id, @Nullable Long parent, String name, String path, int depth, long own, long records)
            implements Serializable {}

    /** Those whose names hold what was typed, with all above them; everything when nothing was. */
    List<Line> lines(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Set<Long> shown = new HashSet<>();
        for (CategoryNode node : nodes) {
            if (node.name().toLowerCase(Locale.ROOT).contains(wanted)) {
                for (@Nullable CategoryNode step = node; step != null && shown.add(step.id()); ) {
                    step = step.parentId() == null ? null : byId.get(step.parentId());
                }
            }
        }
        return nodes.stream()
                .filter(node -> shown.contains(node.id()))
                .map(node -> new Line(
                        node.id(), node.parentId(), node.name(), node.path(), node.depth(), node.own(), node.records()))
                .toList();
    }

    Optional<CategoryNode> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The category of a path, as people type it. */
    Optional<CategoryNode> at(String typed) {
        String path = CategoryPath.tidy(typed);
        return nodes.stream()
                .filter(node -> node.path().equals(path))
                .findFirst()
                .or(() -> nodes.stream()
                        .filter(node -> node.path().equalsIgnoreCase(path))
                        .findFirst());
    }

    /** Paths of all that do not lie in a category: where it can go, and what it can be merged into. */
    List<String> outside(CategoryNode node) {
        return nodes.stream()
                .map(CategoryNode::path)
                .filter(path -> !path.equals(node.path()) && !path.startsWith(node.path() + CategoryPath.SEPARATOR))
                .toList();
    }

    /** How many lie right below a category. */
    long children(CategoryNode node) {
        return nodes.stream()
                .filter(other -> Objects.equals(other.parentId(), node.id()))
                .count();
    }

    /** The path of what a category lies in; empty at the top of the tree. */
    static String parentPath(CategoryNode node) {
        int slash = node.path().lastIndexOf('/');
        return slash < 0 ? "" : node.path().substring(0, slash);
    }
}
