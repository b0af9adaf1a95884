package org.researcharchive.importing.wxr;

import java.util.Set;

/** Which of the things that WordPress keeps as posts are publications. */
final class PostTypes {

    /** Parts of the site's machinery: menus, earlier states, designs. */
    private static final Set<String> MACHINERY = Set.of(
            "nav_menu_item",
            "revision",
            "custom_css",
            "customize_changeset",
            "oembed_cache",
            "user_request",
            "wp_block",
            "wp_template",
            "wp_template_part",
            "wp_global_styles",
            "wp_navigation",
            "wp_font_family",
            "wp_font_face",
            "scheduled-action",
            "acf-field",
            "acf-field-group");

    private PostTypes() {}

    static boolean isRecord(String type) {
        return !type.equals("attachment") && !MACHINERY.contains(type);
    }

    /** The archive's word for a kind of post. */
    static String recordType(String type) {
        return switch (type) {
            case "", "post" -> "blog-post";
            default -> type.replace('_', '-');
        };
    }
}
