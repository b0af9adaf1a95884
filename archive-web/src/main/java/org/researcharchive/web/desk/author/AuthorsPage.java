package org.researcharchive.web.desk.author;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.Orcid;
import org.researcharchive.authority.AuthorList;
import org.researcharchive.authority.AuthorityDesk;
import org.researcharchive.authority.NamesakeDesk;
import org.researcharchive.record.Text;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.site.PageNumber;
import org.researcharchive.web.site.Paging;

/** The list of authority entries, a page of it at a time; what it shows is all in its address. */
@Named("deskAuthorsPage")
@RequestScoped
public class AuthorsPage {

    private static final int PAGE_SIZE = 50;
    private static final String ADDRESS = "/desk/authors";

    @Inject
    private AuthorityDesk authors;

    @Inject
    private NamesakeDesk namesakes;

    private @Nullable String words;
    private AuthorList.Sort sort = AuthorList.Sort.NAME;
    private int page;
    private AuthorList list = new AuthorList(List.of(), 0);

    @PostConstruct
    void read() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        words = Text.line(parameters.get("q"));
        sort = Arrays.stream(AuthorList.Sort.values())
                .filter(one -> code(one).equals(parameters.get("sort")))
                .findFirst()
                .orElse(AuthorList.Sort.NAME);
        page = PageNumber.of(parameters.get("page")).value();
        list = authors.list(words, sort, Math.multiplyExact(page - 1, PAGE_SIZE), PAGE_SIZE);
    }

    /** How many pairs are likely one person. */
    public long getLikely() {
        return namesakes.count();
    }

    public AuthorList getList() {
        return list;
    }

    public @Nullable String getWords() {
        return words;
    }

    /** What is wrong with what was asked for; null where nothing is. */
    public @Nullable String getProblem() {
        return words != null && Orcid.isWritten(words) && !Orcid.isRight(words)
                ? DeskWords.say("authority.problem.orcid-check", words)
                : null;
    }

    /** Whether a page was asked for that lies behind the last one. */
    public boolean isBeyond() {
        return list.rows().isEmpty() && list.total() > 0;
    }

    public String getSort() {
        return code(sort);
    }

    public List<String> getSorts() {
        return Arrays.stream(AuthorList.Sort.values()).map(AuthorsPage::code).toList();
    }

    public Paging getPaging() {
        return Paging.of(list.total(), page, PAGE_SIZE, this::address);
    }

    public String getFirst() {
        return address(1);
    }

    private String address(int number) {
        StringBuilder address = new StringBuilder(ADDRESS + "?");
        if (words != null) {
            address.append("q=")
                    .append(URLEncoder.encode(Objects.requireNonNull(words), StandardCharsets.UTF_8))
                    .append('&');
        }
        if (sort != AuthorList.Sort.NAME) {
            address.append("sort=").append(code(sort)).append('&');
        }
        return address.append("page=").append(number).toString();
    }

    private static String code(AuthorList.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }
}
