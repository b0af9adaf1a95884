package org.researcharchive.importing.wxr;

import org.jsoup.nodes.Element;
import org.researcharchive.publication.SourceAddress;

/** Leads links from post to post to the archive's records, and those to a picture's page to the picture. */
final class PostLinks {

    private final WxrSite site;
    private final String source;
    private final Remarks remarks;

    /**
     * @param source where the records come from, see {@link SourceAddress}
     */
    PostLinks(WxrSite site, String source, Remarks remarks) {
        this.site = site;
        this.source = source;
        this.remarks = remarks;
    }

    void lead(Element link) {
        String address = link.attr("href").strip();
        boolean relative = address.startsWith("/") && !address.startsWith("//");
        if (!relative && !site.isOwn(address)) {
            return;
        }
        String item = site.itemAt(address);
        Attached file = item == null ? null : site.file(item);
        if (item != null && site.titleOf(item) != null) {
            int fragment = address.indexOf('#');
            link.attr("href", SourceAddress.of(source, item) + (fragment < 0 ? "" : address.substring(fragment)));
        } else if (file != null) {
            link.attr("href", file.url());
        } else if (site.fileAt(address) == null) {
            remarks.add(
                    "links",
                    address,
                    "leads to a page of the old site that is not in the export; the link stays as it is");
        }
    }
}
