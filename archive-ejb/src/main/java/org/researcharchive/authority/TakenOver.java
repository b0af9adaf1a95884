package org.researcharchive.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.Author;
import org.researcharchive.author.Orcid;
import org.researcharchive.author.PersonName;

/**
 * What the entry that is kept took over from one that was merged into it, because it did not say it itself: enough to
 * give it back.
 *
 * @param variants names that it goes by since
 * @param orcidBefore its own iD, which gave way to the one taken over
 */
record TakenOver(
        List<String> variants,
        boolean biography,
        boolean affiliation,
        boolean orcid,
        boolean website,
        @Nullable String orcidBefore) {

    static final TakenOver NOTHING = new TakenOver(List.of(), false, false, false, false, null);

    /**
     * Lets an entry take over what it lacks.
     *
     * @param orcid the iD that it shall have then
     */
    static TakenOver by(Author kept, Author merged, @Nullable String orcid) {
        List<String> names = new ArrayList<>(kept.variants());
        List<String> added = new ArrayList<>();
        List<String> offered = new ArrayList<>(merged.variants());
        offered.addFirst(merged.name());
        for (String name : offered) {
            boolean known = name.equals(kept.name()) || names.contains(name);
            if (!known) {
                names.add(name);
                added.add(PersonName.tidy(name));
            }
        }
        boolean takesOrcid = orcid != null && orcid.equals(merged.orcid()) && !orcid.equals(kept.orcid());
        TakenOver taken = new TakenOver(
                added,
                kept.biography() == null && merged.biography() != null,
                kept.affiliation() == null && merged.affiliation() != null,
                takesOrcid,
                kept.website() == null && merged.website() != null,
                takesOrcid ? kept.orcid() : null);
        kept.alsoCall(names);
        kept.describe(
                taken.biography ? merged.biography() : kept.biography(),
                taken.affiliation ? merged.affiliation() : kept.affiliation(),
                iD(takesOrcid ? merged.orcid() : kept.orcid()),
                taken.website ? merged.website() : kept.website());
        return taken;
    }

    /** Lets the entry give back what it still has as it took it. */
    void giveBack(Author kept, Author merged) {
        kept.alsoCall(kept.variants().stream()
                .filter(name -> !variants.contains(name))
                .toList());
        kept.describe(
                without(biography, kept.biography(), merged.biography(), null),
                without(affiliation, kept.affiliation(), merged.affiliation(), null),
                iD(without(orcid, kept.orcid(), merged.orcid(), orcidBefore)),
                without(website, kept.website(), merged.website(), null));
    }

    private static @Nullable String without(
            boolean taken, @Nullable String present, @Nullable String given, @Nullable String before) {
        return taken && Objects.equals(present, given) ? before : present;
    }

    private static @Nullable Orcid iD(@Nullable String value) {
        return value == null ? null : new Orcid(value);
    }
}
