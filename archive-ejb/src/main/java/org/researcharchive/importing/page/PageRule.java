package org.researcharchive.importing.page;

/** Something a page may say. A rule reads it into the facts and claims the lines on which it stood. */
interface PageRule {

    /** What lines of this rule are called, in tests and logs. */
    String name();

    void apply(Page page, PageFacts facts);
}
