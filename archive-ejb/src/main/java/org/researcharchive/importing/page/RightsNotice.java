package org.researcharchive.importing.page;

import java.util.regex.Pattern;

/** {@code © 2019 Harbour Institute. All rights reserved.} at the foot of a page. */
final class RightsNotice implements PageRule {

    private static final Pattern NOTICE =
            Pattern.compile("(?:©|\\(c\\)|copyright)\\b? ?.{0,20}\\d{4}.{0,200}", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "rights notice";
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        for (PageLine line : page.foot()) {
            if (line.isMatter() && NOTICE.matcher(line.plain()).matches()) {
                facts.rights(line.plain());
                line.claim(name());
            }
        }
    }
}
