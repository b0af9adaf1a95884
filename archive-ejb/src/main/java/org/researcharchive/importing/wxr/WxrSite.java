package org.researcharchive.importing.wxr;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.FormerAddress;

/**
 * What the posts of an export say of each other, learnt by reading it once: addresses, pictures, and which names are in
 * use. It holds some hundred bytes a post and none of the texts.
 */
public final class WxrSite {

    /**
     * A name that no item uses.
     *
     * @param line where the file has it
     * @param kind such as {@code category}
     */
    record Unused(long line, String kind, String name) {}

    private final WxrChannel channel;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> postsByAddress = new HashMap<>();
    private final Map<String, Attached> files = new HashMap<>();
    private final Map<String, Attached> filesByAddress = new HashMap<>();
    private final Map<String, List<Attached>> filesByPost = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private List<Unused> unused = List.of();
    private long items;

    private WxrSite(WxrChannel channel) {
        this.channel = channel;
    }

    /**
     * Reads a whole export.
     *
     * @param in closed at the end
     * @param file its name, for messages
     * @throws org.researcharchive.importing.upload.UnreadableUploadException if it is broken or no export; the message
     *     names line and column
     */
    public static WxrSite read(InputStream in, String file) throws IOException {
        try (WxrDocument document = WxrDocument.open(in, file)) {
            WxrSite site = new WxrSite(document.channel());
            for (WxrItem item = document.next(false); item != null; item = document.next(false)) {
                site.add(item);
            }
            site.unused = site.findUnused();
            return site;
        }
    }

    private void add(WxrItem item) {
        items++;
        used.add(item.creator);
        item.filed.forEach(filed -> {
            used.add(WxrChannel.key(filed.taxonomy(), filed.slug()));
        });
        if (item.isAttachment()) {
            Attached file = Attached.of(item);
            files.put(item.id, file);
            filesByAddress.putIfAbsent(Attached.sizeless(file.url()), file);
            filesByPost.computeIfAbsent(item.parent, post -> new ArrayList<>()).add(file);
        } else if (PostTypes.isRecord(item.type)) {
            titles.put(item.id, item.title);
        }
        for (String address : FormerAddresses.of(item, channel.address())) {
            postsByAddress.putIfAbsent(address, item.id);
        }
    }

    /** How many rows a reader of the export has: one an item, and one for each name that no item uses. */
    public long rows() {
        return items + unused.size();
    }

    /**
     * Where its records come from: the site's host and path, which stays the same from one export to the next; nothing
     * where the file does not say, or names a host that is another one on every machine.
     */
    public Optional<String> source() {
        if (!host(channel.address()).contains(".")) {
            return Optional.empty();
        }
        String address = channel.address().replaceFirst("^https?://", "").replaceFirst("/+$", "");
        return Optional.of(address.toLowerCase(Locale.ROOT));
    }

    WxrChannel channel() {
        return channel;
    }

    /** What the file names but no item uses; there is nothing to hang it on. */
    List<Unused> unused() {
        return unused;
    }

    private List<Unused> findUnused() {
        List<Unused> found = new ArrayList<>();
        for (WxrChannel.Writer writer : channel.writers().values()) {
            String guest = WxrChannel.key(WxrChannel.AUTHOR, WxrChannel.GUEST + writer.login());
            if (!used.contains(writer.login()) && !used.contains(guest)) {
                found.add(new Unused(writer.line(), "author", writer.name()));
            }
        }
        Set<String> needed = new HashSet<>();
        channel.terms().keySet().stream()
                .filter(used::contains)
                .forEach(key ->
                        channel.lineage(key).forEach(term -> needed.add(WxrChannel.key(term.taxonomy(), term.slug()))));
        channel.terms().forEach((key, term) -> {
            if (!needed.contains(key)) {
                found.add(new Unused(term.line(), kind(term), term.name()));
            }
        });
        return found;
    }

    private static String kind(WxrChannel.Term term) {
        return term.taxonomy().equals(WxrChannel.TAG) ? "tag" : term.taxonomy();
    }

    @Nullable
    Attached file(String id) {
        return files.get(id);
    }

    /** The file of the media library that has this address, in whatever size. */
    @Nullable
    Attached fileAt(String url) {
        return filesByAddress.get(Attached.sizeless(url));
    }

    /** What was uploaded to a post. */
    List<Attached> filesOf(String post) {
        return filesByPost.getOrDefault(post, List.of());
    }

    /** The title of a post that becomes a record; null for any other. */
    @Nullable
    String titleOf(String post) {
        return titles.get(post);
    }

    /** The item that has an address of the site. */
    @Nullable
    String itemAt(String address) {
        return FormerAddress.normal(address).map(postsByAddress::get).orElse(null);
    }

    /** Whether an address is one of the site's own. */
    boolean isOwn(String address) {
        String host = host(channel.address());
        return !host.isEmpty() && host.equals(host(address));
    }

    private static String host(String address) {
        try {
            String host = URI.create(address.replaceFirst("[?#].*", "").replaceAll("[^\\x21-\\x7e]", ""))
                    .getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notAnAddress) {
            // a link that is no link is nobody's
            return "";
        }
    }
}
