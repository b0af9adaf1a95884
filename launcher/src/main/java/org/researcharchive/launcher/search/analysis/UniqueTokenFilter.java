package org.researcharchive.launcher.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lets each term of a stream through once, wherever it stands. */
final class UniqueTokenFilter extends FilteringTokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final CharArraySet seen = new CharArraySet(8, false);

    UniqueTokenFilter(TokenStream in) {
        super(in);
    }

    @Override
    protected boolean accept() {
        char[] copy = new char[term.length()];
        System.arraycopy(term.buffer(), 0, copy, 0, copy.length);
        return seen.add(copy);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        seen.clear();
    }
}
