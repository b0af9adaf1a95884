package org.researcharchive.web.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicationPage;

/** What the pages of an author, a category and a series have in common: a list of publications in pages. */
public abstract class PublicationsPage {

    protected static final int SIZE = 20;

    private List<Entry> publications = List.of();
    private long total;
    private String canonical = "";
    private @Nullable Paging paging;

    /**
     * Takes one page of the list.
     *
     * @param address of the first page
     * @return whether there is such a page
     */
    protected boolean list(PublicationPage list, PageNumber page, String address) {
        publications = Entry.all(list.publications());
        total = list.total();
        canonical = numbered(address, page.value());
        paging = Paging.of(total, page.value(), SIZE, number -> numbered(address, number));
        return !publications.isEmpty() || page.value() == 1;
    }

    private static String numbered(String address, int page) {
        return page == 1 ? address : address + "?page=" + page;
    }

    public List<Entry> getPublications() {
        return publications;
    }

    public long getTotal() {
        return total;
    }

    public String getCanonical() {
        return canonical;
    }

    public @Nullable Paging getPaging() {
        return paging;
    }
}
