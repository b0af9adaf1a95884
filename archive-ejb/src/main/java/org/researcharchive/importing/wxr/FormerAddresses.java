package org.researcharchive.importing.wxr;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.researcharchive.publication.FormerAddress;

/** All addresses by which an item was known on its site. */
final class FormerAddresses {

    private FormerAddresses() {}

    /**
     * The addresses in their normal form; the one that readers saw last comes first.
     *
     * @param site address of the site
     */
    static List<String> of(WxrItem item, String site) {
        Set<String> addresses = new LinkedHashSet<>();
        Optional<String> last = FormerAddress.normal(item.link);
        last.ifPresent(addresses::add);
        if (last.isPresent() && last.get().indexOf('?') < 0) {
            String folder = last.get().substring(0, last.get().lastIndexOf('/') + 1);
            for (String earlier : item.meta.getOrDefault("_wp_old_slug", List.of())) {
                FormerAddress.normal(folder + earlier).ifPresent(addresses::add);
            }
        }
        FormerAddress.normal(item.guid).ifPresent(addresses::add);
        if (!item.id.isEmpty()) {
            // WordPress answers to this for whatever it holds
            FormerAddress.normal((site.isEmpty() ? "/" : site) + "?p=" + item.id)
                    .or(() -> FormerAddress.normal("/?p=" + item.id))
                    .ifPresent(addresses::add);
        }
        return List.copyOf(addresses);
    }
}
