package org.researcharchive.web.desk.tuning;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.tuning.QueryComparison;
import org.researcharchive.search.tuning.RankChange;
import org.researcharchive.search.tuning.TuningComparison;
import org.researcharchive.tuning.Tuning;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.site.Addresses;

/** What a tuning would change, in the words of the page. */
public final class TrialView {

    /**
     * A search.
     *
     * @param before its figure, or a dash where nobody judged
     * @param verdict of the change: better, worse, other or none
     */
    public record Query(
            String words,
            long totalBefore,
            long totalAfter,
            String before,
            String after,
            String verdict,
            List<Rank> ranks) {}

    /** A record among the answers. */
    public record Rank(
            String title, String address, String before, String after, String move, String code, String grade) {}

    private final Tuning tuning;
    private final TuningComparison comparison;
    private final List<Query> queries;
    private final @Nullable Query own;

    private TrialView(Tuning tuning, TuningComparison comparison, @Nullable QueryComparison own) {
        this.tuning = tuning;
        this.comparison = comparison;
        this.queries = comparison.queries().stream().map(TrialView::query).toList();
        this.own = own == null ? null : query(own);
    }

    static TrialView of(Tuning tuning, TuningComparison comparison, @Nullable QueryComparison own) {
        return new TrialView(tuning, comparison, own);
    }

    /** Whether it was this tuning that was tried. */
    boolean isOf(Tuning other) {
        return tuning.equals(other);
    }

    public List<Query> getQueries() {
        return queries;
    }

    /** The search for the words that were typed beside; null where none were. */
    public @Nullable Query getOwn() {
        return own;
    }

    public String getMeanBefore() {
        return figure(comparison.meanBefore());
    }

    public String getMeanAfter() {
        return figure(comparison.meanAfter());
    }

    public long getChanged() {
        return comparison.changed();
    }

    private static Query query(QueryComparison query) {
        return new Query(
                query.words(),
                query.totalBefore(),
                query.totalAfter(),
                figure(query.ndcgBefore()),
                figure(query.ndcgAfter()),
                verdict(query),
                query.ranks().stream().map(TrialView::rank).toList());
    }

    private static String verdict(QueryComparison query) {
        if (!query.isChanged()) {
            return "same";
        }
        Double before = query.ndcgBefore();
        Double after = query.ndcgAfter();
        if (before == null || after == null || before.equals(after)) {
            return "other";
        }
        return after > before ? "better" : "worse";
    }

    private static Rank rank(RankChange rank) {
        String code = rank.move().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Rank(
                rank.title(),
                Addresses.publication(rank.id(), rank.slug()),
                place(rank.before()),
                place(rank.after()),
                DeskWords.say("tuning.move." + code),
                code,
                place(rank.grade()));
    }

    private static String place(@Nullable Integer number) {
        return number == null ? "–" : number.toString();
    }

    private static String figure(@Nullable Double figure) {
        return figure == null ? "–" : String.format(Locale.ENGLISH, "%.3f", figure);
    }

    private static String figure(OptionalDouble figure) {
        return figure.isPresent() ? figure(figure.getAsDouble()) : "–";
    }
}
