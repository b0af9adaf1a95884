package org.researcharchive.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.researcharchive.category.CategoryPath;

/**
 * Builds the tree of categories from counted paths.
 *
 * <p>A parent counts whatever is below it, and equal counts are ordered by path, so among the commonest values no child
 * comes without its parent; of a selected one the parents are asked for too.
 */
final class CategoryTree {

    private final Map<String, List<FacetValue>> byParent = new HashMap<>();

    private CategoryTree() {}

    /** The roots with all below them; siblings stay in the order given. */
    static List<FacetValue> of(List<FacetValue> paths) {
        Set<String> known = paths.stream().map(FacetValue::value).collect(Collectors.toSet());
        CategoryTree tree = new CategoryTree();
        for (FacetValue path : paths) {
            String parent = parent(path.value());
            tree.byParent
                    .computeIfAbsent(known.contains(parent) ? parent : "", p -> new ArrayList<>())
                    .add(path);
        }
        return tree.below("", 0);
    }

    private List<FacetValue> below(String parent, int depth) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(value -> new FacetValue(
                        value.value(),
                        CategoryPath.name(value.value()),
                        value.count(),
                        value.selected(),
                        depth,
                        below(value.value(), depth + 1)))
                .toList();
    }

    private static String parent(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? "" : path.substring(0, end);
    }
}
