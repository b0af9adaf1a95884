package org.researcharchive.search.query;

/**
 * Counts words about as the index will: a run of letters and digits is one, an ideograph, a kana or an emoji is one each.
 *
 * <p>Counting what blanks separate would not bound the cost: {@code a,b,c,d} is four words to the index.
 */
final class WordBudget {

    private WordBudget() {}

    /** The end of the longest beginning of the text that holds at most {@code max} words. */
    static int endOf(String text, int max) {
        int words = 0;
        boolean inRun = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean alone = standsAlone(c);
            boolean letter = !alone && Character.isLetterOrDigit(c);
            if (alone || (letter && !inRun)) {
                words++;
                if (words > max) {
                    return i;
                }
            }
            inRun = letter;
            i += Character.charCount(c);
        }
        return text.length();
    }

    private static boolean standsAlone(int codePoint) {
        return Character.isIdeographic(codePoint)
                || Character.getType(codePoint) == Character.OTHER_SYMBOL
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HIRAGANA;
    }
}
