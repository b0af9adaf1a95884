package org.researcharchive.web.desk.author;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.authority.AuthorPiece;
import org.researcharchive.authority.AuthorityDesk;
import org.researcharchive.authority.AuthorityDraft;
import org.researcharchive.authority.AuthorityEntry;
import org.researcharchive.authority.InvalidAuthorityException;
import org.researcharchive.authority.MergedEntry;
import org.researcharchive.record.Text;
import org.researcharchive.web.desk.DeskPages;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.site.PageNumber;
import org.researcharchive.web.site.Paging;

/** One authority entry: what it says, for editors to change, and the pieces whose bylines name it. */
@Named
@ViewScoped
public class AuthorEntryPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 50;

    @Inject
    private AuthorityDesk authors;

    @Inject
    private AuthorityForm form;

    private int page;
    private @Nullable AuthorityEntry entry;
    private @Nullable String name;
    private @Nullable String variants;
    private @Nullable String biography;
    private @Nullable String affiliation;
    private @Nullable String orcid;
    private @Nullable String website;
    private transient @Nullable List<AuthorPiece> pieces;

    @PostConstruct
    void open() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        page = PageNumber.of(external.getRequestParameterMap().get("page")).value();
        Object number = external.getRequestMap().get(DeskPages.NUMBER);
        authors.find(number instanceof Long id ? id : 0).ifPresentOrElse(this::show, DeskPages::notFound);
    }

    private void show(AuthorityEntry shown) {
        entry = shown;
        name = shown.name();
        variants = String.join("\n", shown.variants());
        biography = shown.biography();
        affiliation = shown.affiliation();
        orcid = shown.orcid();
        website = shown.website();
    }

    public void save() {
        AuthorityEntry present = there();
        try {
            show(authors.save(
                    present.id(),
                    present.version(),
                    new AuthorityDraft(name, lines(variants), biography, affiliation, orcid, website)));
            Notices.done("authority.saved", there().name());
        } catch (InvalidAuthorityException e) {
            form.refused(e);
        }
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().map(Text::line).filter(Objects::nonNull).toList();
    }

    private AuthorityEntry there() {
        return Objects.requireNonNull(entry);
    }

    public @Nullable AuthorityEntry getEntry() {
        return entry;
    }

    /** The entry that stands for this one; null where it stands for itself. */
    public @Nullable AuthorityEntry getKept() {
        Long into = there().mergedInto();
        return into == null ? null : authors.find(into).orElse(null);
    }

    /** Entries that were merged into this one. */
    public List<MergedEntry> getMerged() {
        return authors.merged(there().id());
    }

    public List<AuthorPiece> getPieces() {
        if (pieces == null) {
            pieces = authors.pieces(there().id(), Math.multiplyExact(page - 1, PAGE_SIZE), PAGE_SIZE);
        }
        return Objects.requireNonNull(pieces);
    }

    public Paging getPaging() {
        return Paging.of(
                there().pieces(), page, PAGE_SIZE, number -> "/desk/authors/" + there().id() + "?page=" + number);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    /** Other names, one a line. */
    public @Nullable String getVariants() {
        return variants;
    }

    public void setVariants(@Nullable String variants) {
        this.variants = variants;
    }

    public @Nullable String getBiography() {
        return biography;
    }

    public void setBiography(@Nullable String biography) {
        this.biography = biography;
    }

    public @Nullable String getAffiliation() {
        return affiliation;
    }

    public void setAffiliation(@Nullable String affiliation) {
        this.affiliation = affiliation;
    }

    public @Nullable String getOrcid() {
        return orcid;
    }

    public void setOrcid(@Nullable String orcid) {
        this.orcid = orcid;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public void setWebsite(@Nullable String website) {
        this.website = website;
    }
}
