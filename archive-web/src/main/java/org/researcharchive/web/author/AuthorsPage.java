package org.researcharchive.web.author;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.AuthorDetails;
import org.researcharchive.author.PublicAuthors;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.PageNumber;
import org.researcharchive.web.site.Paging;

/** All authors by the first letter of the name they are sorted by. */
@Named
@RequestScoped
public class AuthorsPage {

    private static final int SIZE = 120;
    private static final List<String> LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().mapToObj(Character::toString).toList();

    @Inject
    private PublicAuthors archive;

    private List<AuthorDetails> authors = List.of();
    private String letter = "";
    private long total;
    private @Nullable Paging paging;

    public Answer open(@Nullable String asked, PageNumber page) {
        letter = asked == null ? "" : asked;
        if (!letter.isEmpty() && !LETTERS.contains(letter)) {
            return Answer.missing();
        }
        org.researcharchive.author.AuthorPage list =
                archive.authors(letter.isEmpty() ? null : letter, page.value(), SIZE);
        authors = list.authors();
        total = list.total();
        paging = Paging.of(total, page.value(), SIZE, this::numbered);
        return authors.isEmpty() && page.value() > 1 ? Answer.missing() : Answer.show("authors");
    }

    private String numbered(int page) {
        String address = addressOf(letter);
        if (page == 1) {
            return address;
        }
        return address + (letter.isEmpty() ? "?" : "&") + "page=" + page;
    }

    /** The list of one letter; of all authors for an empty one. */
    public String addressOf(String one) {
        return one.isEmpty() ? "/authors" : "/authors?letter=" + Addresses.query(one);
    }

    /** Those of the Latin alphabet; names in other scripts stand in the list of all. */
    public List<String> getLetters() {
        return LETTERS;
    }

    public String getLetter() {
        return letter;
    }

    public List<AuthorDetails> getAuthors() {
        return authors;
    }

    public long getTotal() {
        return total;
    }

    public String getCanonical() {
        return paging == null ? addressOf(letter) : numbered(paging.page());
    }

    public @Nullable Paging getPaging() {
        return paging;
    }
}
