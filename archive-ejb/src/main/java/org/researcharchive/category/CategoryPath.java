package org.researcharchive.category;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Paths of categories as people and files write them: names from the root down, with a slash between. */
public final class CategoryPath {

    public static final String SEPARATOR = "/";

    private CategoryPath() {}

    /** The path with stray space and empty steps removed; empty where nothing is left. */
    public static String tidy(String path) {
        return String.join(
                SEPARATOR,
                Arrays.stream(path.split(SEPARATOR))
                        .map(step -> step.replaceAll("[\\s\\u00a0]+", " ").strip())
                        .filter(step -> !step.isEmpty())
                        .toList());
    }

    /** The path itself and every path above it, root first: {@code Asia}, {@code Asia/Korea}. */
    public static List<String> withAncestors(String path) {
        List<String> paths = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            paths.add(path.substring(0, end));
        }
        paths.add(path);
        return paths;
    }

    /** The last step, by which people know the category. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
