package org.researcharchive.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.publication.PublicTombstones;
import org.researcharchive.publication.Tombstone;
import org.researcharchive.web.site.Answer;
import org.researcharchive.web.site.Words;

/** What stands at the address of a record that was withdrawn: what it was, and why it is not there any more. */
@Named
@RequestScoped
public class TombstonePage {

    @Inject
    private PublicTombstones tombstones;

    private @Nullable Tombstone stone;

    /** Answers for a record that is not published: with its tombstone, if it was published once. */
    Answer open(long id) {
        stone = tombstones.of(id).orElse(null);
        return stone == null ? Answer.missing() : Answer.show("withdrawn", HttpServletResponse.SC_GONE);
    }

    public Tombstone getStone() {
        return Objects.requireNonNull(stone, "the page was not opened");
    }

    /** Who wrote it, and when it was published. */
    public String getByline() {
        List<String> parts = new ArrayList<>(getStone().authors());
        if (getStone().publishedOn() != null) {
            parts.add(Words.date(getStone().publishedOn()));
        }
        return String.join(", ", parts);
    }
}
