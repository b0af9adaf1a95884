package org.researcharchive.importing.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The series: a sign over the page ({@code THE PENINSULA}) that a way back confirms ({@code Return to the Peninsula}).
 *
 * <p>A way back without a sign may lead anywhere, so it names no series; it is page furniture all the same.
 */
final class SeriesSign implements PageRule {

    private static final Pattern WAY_BACK = Pattern.compile(
            "[←«‹<]? ?(?:return|back|go back) to (?<target>[^\\s,;:]+(?: [^\\s,;:]+){0,5}?)[.!»›>]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile("^the ", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "series";
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        for (PageLine line : page.margins()) {
            Matcher wayBack = WAY_BACK.matcher(line.plain());
            if (!line.isMatter() || !wayBack.matches() || !line.isOpen()) {
                continue;
            }
            String target = wayBack.group("target").strip();
            line.claim("way back");
            sign(page, target).ifPresent(sign -> {
                facts.series(spelling(sign.plain(), target));
                String label = bare(target);
                Page.claimAll(page.margins(), other -> bare(other.plain()).equals(label), name());
            });
        }
    }

    private static Optional<PageLine> sign(Page page, String target) {
        return page.head().stream()
                .filter(line -> bare(line.plain()).equals(bare(target)))
                .findFirst();
    }

    private static String bare(String name) {
        return ARTICLE.matcher(name.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    /** The sign as printed, unless it shouts; then as the way back has it. */
    private static String spelling(String sign, String target) {
        String chosen = shouts(sign) ? target : sign;
        String words = shouts(chosen) ? capitalised(chosen) : chosen;
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean shouts(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String shouted) {
        Matcher word = Pattern.compile("(\\p{L})(\\p{L}*)").matcher(shouted);
        return word.replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT)
                + Matcher.quoteReplacement(found.group(2).toLowerCase(Locale.ROOT)));
    }
}
