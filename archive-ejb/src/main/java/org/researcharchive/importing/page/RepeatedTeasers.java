package org.researcharchive.importing.page;

import java.util.List;

/**
 * Links to other pieces leave their headline twice in a text, as the picture's description and as the link. Two equal
 * lines in a row that end no sentence are such a block; so is a repetition of the page's own title.
 */
final class RepeatedTeasers implements PageRule {

    @Override
    public String name() {
        return "repeated teaser";
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        List<PageLine> open = page.open();
        for (int i = 0; i + 1 < open.size(); i++) {
            PageLine line = open.get(i);
            PageLine next = open.get(i + 1);
            if (!line.isProse() && line.plain().equals(next.plain()) && !Sentences.isEnded(line.plain())) {
                line.claim(name());
                next.claim(name());
            }
        }
        String title = facts.title();
        Page.claimAll(page.head(), line -> line.plain().equals(title), name());
    }
}
