package org.researcharchive.importing.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The title: the headline over date, byline and category, or the first line where the page has none of these. A single
 * line between the title and them is the subtitle.
 */
final class Headline implements PageRule {

    /** The rules whose lines stand under a title. */
    private static final Set<String> UNDER_TITLE = Set.of("labelled line", "publication day", "byline");

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SIGN = 40;
    private static final Pattern MARKS = Pattern.compile("^#{1,6} +| +#{1,6}$");

    @Override
    public String name() {
        return "headline";
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        if (facts.title() != null) {
            return;
        }
        List<List<PageLine>> blocks = page.openBlocks();
        List<List<PageLine>> above = blocksAbove(page, blocks);
        boolean underlined = !above.isEmpty();
        List<List<PageLine>> candidates =
                underlined ? above : blocks.stream().limit(1).toList();
        if (candidates.isEmpty()) {
            return;
        }
        List<PageLine> chosen = choose(candidates);
        String title = text(chosen);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            return;
        }
        facts.title(title);
        claim(chosen);
        if (underlined) {
            around(above, chosen, title, facts);
        }
    }

    /** Sign boards before the title are claimed; one line after it is the subtitle. */
    private void around(List<List<PageLine>> above, List<PageLine> chosen, String title, PageFacts facts) {
        int at = above.indexOf(chosen);
        above.subList(0, at).stream()
                .flatMap(List::stream)
                .filter(line -> line.plain().length() <= LONGEST_SIGN && !Sentences.isEnded(line.plain()))
                .forEach(line -> line.claim("sign board"));
        List<List<PageLine>> below = above.subList(at + 1, above.size());
        below.stream().filter(block -> text(block).equals(title)).forEach(this::claim);
        List<List<PageLine>> others =
                below.stream().filter(block -> block.getFirst().isOpen()).toList();
        if (others.size() == 1 && text(others.getFirst()).length() <= LONGEST_TITLE) {
            facts.subtitle(text(others.getFirst()));
            others.getFirst().forEach(line -> line.claim("subtitle"));
        }
    }

    /** The first block of three words or more that is no teaser said twice, else the last one. */
    private static List<PageLine> choose(List<List<PageLine>> candidates) {
        List<List<PageLine>> worded = candidates.stream()
                .filter(block -> text(block).split(" ").length >= 3)
                .toList();
        Set<String> once =
                worded.stream()
                        .collect(Collectors.groupingBy(Headline::text, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() == 1)
                        .map(java.util.Map.Entry::getKey)
                        .collect(Collectors.toSet());
        return worded.stream()
                .filter(block -> once.contains(text(block)))
                .findFirst()
                .or(() -> worded.stream().findFirst())
                .orElse(candidates.getLast());
    }

    private static List<List<PageLine>> blocksAbove(Page page, List<List<PageLine>> blocks) {
        List<PageLine> lines = page.lines();
        int first = 0;
        while (first < lines.size()
                && !UNDER_TITLE.contains(String.valueOf(lines.get(first).claimedBy()))) {
            if (lines.get(first).isOpen() && lines.get(first).isProse()) {
                return List.of();
            }
            first++;
        }
        if (first == lines.size()) {
            return List.of();
        }
        Set<PageLine> before = Set.copyOf(lines.subList(0, first));
        return blocks.stream()
                .takeWhile(block -> before.contains(block.getFirst()))
                .toList();
    }

    private static String text(List<PageLine> block) {
        String text = block.stream().map(PageLine::plain).collect(Collectors.joining(" "));
        return MARKS.matcher(text).replaceAll("").strip();
    }

    private void claim(List<PageLine> block) {
        block.forEach(line -> line.claim(name()));
    }
}
