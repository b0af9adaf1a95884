package org.researcharchive.importing.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The paragraph about the author that ends many pages: it starts with the name of somebody the byline names. */
final class Biography implements PageRule {

    private static final int LAST_BLOCKS = 8;
    private static final int LONGEST = 3000;
    private static final Pattern HEADING =
            Pattern.compile("about the (?:authors?|writers?|contributors?):?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD =
            Pattern.compile("^[*_\"“(\\s]*(?:about the authors?:?\\s*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern THE_AUTHOR =
            Pattern.compile("the (?:author|writer) (?:is|was|works|teaches|holds)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("^[*_]+|[*_]+$");

    @Override
    public String name() {
        return "biography";
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        List<List<PageLine>> blocks = page.openBlocks();
        for (int i = blocks.size() - 1; i >= Math.max(1, blocks.size() - LAST_BLOCKS); i--) {
            List<PageLine> block = blocks.get(i);
            String text = block.stream().map(PageLine::text).collect(Collectors.joining(" "));
            Optional<String> author = text.length() <= LONGEST ? subject(text, facts.authors()) : Optional.empty();
            if (author.isPresent()) {
                facts.biography(
                        author.get(), MARKS.matcher(InlineMarks.plain(text)).replaceAll(""));
                block.forEach(line -> line.claim(name()));
            } else if (HEADING.matcher(InlineMarks.plain(text)).matches()) {
                block.forEach(line -> line.claim(name()));
            } else if (block.getLast().isProse()) {
                // the article's own last paragraph: biographies stand after it
                return;
            }
        }
    }

    private static Optional<String> subject(String text, List<String> authors) {
        String lead = PrintedNames.withoutHonorific(LEAD.matcher(text).replaceFirst(""))
                .toLowerCase(Locale.ROOT);
        Optional<String> named = authors.stream()
                .filter(author -> startsWithName(lead, author.toLowerCase(Locale.ROOT)))
                .findFirst();
        return named.isEmpty()
                        && authors.size() == 1
                        && THE_AUTHOR.matcher(lead).matches()
                ? Optional.of(authors.getFirst())
                : named;
    }

    private static boolean startsWithName(String text, String name) {
        return text.length() > name.length() + 10
                && text.startsWith(name)
                && !Character.isLetterOrDigit(text.charAt(name.length()));
    }
}
