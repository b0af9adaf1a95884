package org.researcharchive.importing.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that a site puts around every one of its pages and that belong to no publication.
 *
 * @param everywhere whether the form is so plain that it is furniture in the middle of an article too
 */
record Furniture(String name, boolean everywhere, Pattern form) implements PageRule {

    /** Every kind, by name. */
    static List<PageRule> all() {
        return List.of(
                margin(
                        "search box",
                        "search(?: (?:all|this|our|the|for|site|website|archive|publications|content|posts))*(?: ?…|\\.{3})?"),
                margin(
                        "total index",
                        "total(?: index)?:? ?[\\d.,]+(?: (?:publications?|records?|articles?|items?|posts?))?\\.?"),
                margin(
                        "sign-up",
                        "(?:please )?(?:subscribe|sign up|sign-up|signup|join|register)\\b.{0,160}"
                                + "\\b(?:mailing list|newsletters?|updates?|e-?mails?|inbox|alerts?|developments)\\b.{0,40}"),
                everywhere(
                        "sign-up box",
                        "(?:subscribe to|sign up (?:for|to)|join) (?:our|the) (?:[\\w-]+ ){0,2}(?:mailing list|newsletter)[.!]?"),
                margin(
                        "stay informed",
                        "(?:stay (?:informed|connected|in touch|up to date|tuned)|follow us|connect with us|contact us"
                                + "|get (?:email )?(?:updates|alerts)|subscribe|sign up|enter your e-?mail(?: address)?)"
                                + "(?: (?:on|by|with|via) .{2,40})?[.!:]?"),
                margin(
                        "cookie notice",
                        "(?:this|our|the) (?:web)?site .{0,200}\\bcookies?\\b.{0,200}"
                                + "|we(?: and our partners)?(?: may)? use cookies\\b.{0,300}"
                                + "|by (?:continuing|using|clicking|browsing)\\b.{0,200}\\bcookies?\\b.{0,200}"
                                + "|(?:accept|reject|manage)(?: all)?(?: cookies?)?"
                                + "|cookies? (?:policy|settings|preferences|notice)"),
                margin(
                        "sharing",
                        "share(?: this)?(?: (?:article|page|post|story))?:?|share on \\w+|print(?: this page)?|tweet|e-?mail"
                                + "|facebook|twitter|x|linkedin|whatsapp|copy link"),
                margin(
                        "navigation",
                        "home|menu|skip to (?:main )?content|back to top|top of page|close|log ?in|sign in|about(?: us)?|contact"
                                + "|previous(?: (?:post|article))?|next(?: (?:post|article))?|load more|show more"),
                everywhere(
                        "teaser heading",
                        "(?:read more|read also|also read|related (?:articles?|posts?|stories|publications|content)"
                                + "|more from .{2,60}|you (?:may|might) also like|recommended for you|trending now"
                                + "|most (?:read|popular)|advertisement)[:.]?"));
    }

    @Override
    public void apply(Page page, PageFacts facts) {
        Page.claimAll(
                everywhere ? page.open() : page.margins(),
                line -> line.isMatter() && form.matcher(line.plain()).matches(),
                name);
    }

    private static Furniture margin(String name, String form) {
        return new Furniture(name, false, Pattern.compile(form, Pattern.CASE_INSENSITIVE));
    }

    private static Furniture everywhere(String name, String form) {
        return new Furniture(name, true, Pattern.compile(form, Pattern.CASE_INSENSITIVE));
    }
}
