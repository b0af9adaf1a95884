package org.researcharchive.importing.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.researcharchive.record.ImageDraft;

/**
 * Credits of pictures that did not come with the text: {@code Photo from X}, or a caption that ends in {@code Photo: X}.
 * The credit is kept, as an image of which nothing else is known.
 */
public final class PhotoCredit implements PageRule {

    private static final String PICTURE = "(?:photo(?:graph)?|image|picture|illustration|file photo)";

    private static final Pattern LABELLED = Pattern.compile(
            PICTURE + "(?: credits?| courtesy| source)?: ?(?<credit>.{2,200})", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPOKEN = Pattern.compile(
            PICTURE + "(?: is)?(?: taken| courtesy)? (?:from|by|of|via|©|\\(c\\)) ?(?<credit>[\\p{Lu}@].{1,200})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNDER_CAPTION = Pattern.compile(
            "(?<caption>.{3,800}?[.!?”\"’)]) ?[\\[(]?" + PICTURE
                    + "(?: credits?| courtesy)?: ?(?<credit>[^.!?]{2,120}(?:\\.[^ .][^.!?]{0,60})?)\\.?[\\])]?",
            Pattern.CASE_INSENSITIVE);

    /** What a credit names and a sentence about a photo hardly does. */
    private static final Pattern SOURCE = Pattern.compile(
            "\\b(?:flickr|creative commons|cc[ -]by|cc0|wikimedia|public domain|reuters|afp|ap|epa|getty|shutterstock"
                    + "|unsplash|istock|photostream|yonhap|kcna|xinhua|courtesy|licen[cs]ed?|via|archives?|collection|library)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LICENCE = Pattern.compile(
            "\\b(?:CC[ -]?BY(?:[ -](?:NC|SA|ND))*(?: \\d\\.\\d)?|CC0(?: \\d\\.\\d)?|Creative Commons(?: [A-Z][A-Za-z-]+)*(?: \\d\\.\\d)?|public domain)(?!\\w)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_CAPTION = 1000;

    @Override
    public String name() {
        return "photo credit";
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        for (PageLine line : page.open()) {
            if (line.text().length() <= LONGEST_CAPTION) {
                in(InlineMarks.plain(line.text())).ifPresent(image -> {
                    facts.image(image);
                    line.claim(name());
                });
            }
        }
    }

    /** The picture that a line of text is about, as far as the line gives a credit. */
    public static Optional<ImageDraft> in(String line) {
        Matcher labelled = LABELLED.matcher(line);
        if (labelled.matches()) {
            return Optional.of(image(null, labelled.group("credit")));
        }
        Matcher spoken = SPOKEN.matcher(line);
        if (spoken.matches()
                && (!Sentences.isEnded(line) || SOURCE.matcher(line).find())) {
            return Optional.of(image(null, spoken.group("credit")));
        }
        Matcher underCaption = UNDER_CAPTION.matcher(line);
        if (underCaption.matches()) {
            return Optional.of(image(underCaption.group("caption"), underCaption.group("credit")));
        }
        return Optional.empty();
    }

    private static ImageDraft image(@Nullable String caption, String printed) {
        String credit = printed.strip().replaceFirst("[.\\])]+$", "");
        Matcher licence = LICENCE.matcher(credit);
        return new ImageDraft(null, null, null, caption, credit, licence.find() ? licence.group() : null);
    }
}
