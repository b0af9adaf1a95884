package org.researcharchive.web.desk.featured;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.SelectEvent;
import org.researcharchive.featured.FeaturedChoice;
import org.researcharchive.featured.FeaturedDesk;
import org.researcharchive.featured.InvalidFeaturedException;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.publication.PublicationRow;
import org.researcharchive.publication.PublicationSummary;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.desk.Notices;
import org.researcharchive.web.site.Addresses;
import org.researcharchive.web.site.Words;

/** The form where staff choose and order the featured pieces; nothing changes until it is saved. */
@Named
@ViewScoped
public class FeaturedPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;

    /** The address of a record, from which only its number is wanted. */
    private static final Pattern ADDRESS = Pattern.compile(".*/publications/([1-9]\\d{0,17})(?:[/?#].*)?");

    @Inject
    private FeaturedDesk desk;

    @Inject
    private PublicationCatalog catalog;

    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable String chosenBy;
    private @Nullable Instant chosenAt;

    /** A record in the list. */
    public record Piece(long id, String title, String address) implements Serializable {}

    /** A record to choose. */
    public record Candidate(String key, String title, String detail) {}

    @PostConstruct
    void open() {
        show(desk.current());
    }

    private void show(FeaturedChoice choice) {
        pieces.clear();
        choice.pieces().forEach(piece -> pieces.add(piece(piece)));
        chosenBy = choice.chosenBy();
        chosenAt = choice.chosenAt();
    }

    private static Piece piece(PublicationSummary piece) {
        return new Piece(piece.id(), piece.title(), Addresses.publication(piece.id(), piece.slug()));
    }

    /** Published records by words of their title, an author, their number or their address. */
    public List<Candidate> suggest(String typed) {
        return found(typed).stream()
                .map(row -> new Candidate(
                        Long.toString(row.id()),
                        row.title(),
                        DeskWords.say("featured.candidate", Long.toString(row.id()), Words.date(row.publishedOn()))))
                .toList();
    }

    private List<PublicationRow> found(String typed) {
        Matcher address = ADDRESS.matcher(typed.strip());
        String text = address.matches() ? address.group(1) : typed;
        return catalog.list(
                        PublicationFilter.builder()
                                .text(text)
                                .status(PublicationStatus.PUBLISHED)
                                .sort(PublicationFilter.Sort.PUBLISHED_ON, false)
                                .build(),
                        0,
                        SHOWN)
                .rows();
    }

    public void add(SelectEvent<String> chosen) {
        long id = Long.parseLong(chosen.getObject());
        if (pieces.stream().anyMatch(piece -> piece.id() == id)) {
            Notices.refused(DeskWords.say("featured.already"));
        } else if (isFull()) {
            Notices.refused(DeskWords.say("featured.full", FeaturedChoice.MOST));
        } else {
            found(chosen.getObject()).stream()
                    .filter(row -> row.id() == id)
                    .findFirst()
                    .ifPresent(row ->
                            pieces.add(new Piece(row.id(), row.title(), Addresses.publication(row.id(), row.slug()))));
        }
    }

    public void save() {
        try {
            show(desk.choose(pieces.stream().map(Piece::id).toList()));
            Notices.done("featured.saved");
        } catch (InvalidFeaturedException e) {
            Notices.refused(DeskWords.say("featured.refused", e.violation().message()));
        }
    }

    public List<Piece> getPieces() {
        return pieces;
    }

    public boolean isFull() {
        return pieces.size() >= FeaturedChoice.MOST;
    }

    /** Who chose last; null where nobody did. */
    public @Nullable String getChosenBy() {
        return chosenBy;
    }

    public @Nullable Instant getChosenAt() {
        return chosenAt;
    }

    /** Always empty: what was chosen has become a row. */
    public @Nullable String getTyped() {
        return null;
    }

    public void setTyped(@Nullable String typed) {
        // the choice arrives with the select event
    }
}
