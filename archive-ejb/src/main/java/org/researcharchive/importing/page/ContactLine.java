package org.researcharchive.importing.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The institution's telephone number and address, as a line of head or foot prints them. */
final class ContactLine implements PageRule {

    private static final Pattern TELEPHONE = Pattern.compile(
            "(?:📞|☎️?|\\b(?:tel(?:ephone)?|phone|call)\\b\\.?:?) ?(?<number>\\+?[\\d(][\\d ().\\-/]{4,20}\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile("(?:📍|🏠|\\baddress:) ?(?<address>[^📞☎|•·]{5,150})", Pattern.CASE_INSENSITIVE);
    private static final Pattern STREET =
            Pattern.compile("\\d{1,5}[a-z]? \\p{Lu}.{3,120}|\\p{Lu}.{3,120} \\d{1,5}.{0,60}");
    private static final Pattern SEPARATORS = Pattern.compile("^[\\s|•·,;/–-]+|[\\s|•·,;/–-]+$");

    @Override
    public String name() {
        return "contact line";
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        for (PageLine line : page.margins()) {
            Matcher telephone = TELEPHONE.matcher(line.plain());
            Matcher address = ADDRESS.matcher(line.plain());
            boolean hasTelephone = telephone.find();
            boolean hasAddress = address.find();
            if (hasAddress && (hasTelephone || address.start() == 0)) {
                facts.extra(
                        "address", SEPARATORS.matcher(address.group("address")).replaceAll(""));
            }
            if (hasTelephone) {
                String rest = SEPARATORS.matcher(telephone.replaceFirst("")).replaceAll("");
                if (!hasAddress && !rest.isEmpty() && !STREET.matcher(rest).matches()) {
                    // a number inside other words is not the institution's contact line
                    continue;
                }
                facts.extra("telephone", telephone(line.plain()));
                if (!hasAddress && !rest.isEmpty()) {
                    facts.extra("address", rest);
                }
                line.claim(name());
            } else if (hasAddress && address.start() == 0) {
                line.claim(name());
            }
        }
    }

    private static String telephone(String line) {
        Matcher telephone = TELEPHONE.matcher(line);
        return telephone.find() ? telephone.group("number") : "";
    }
}
