package org.researcharchive.authority;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.researcharchive.author.Orcid;
import org.researcharchive.authority.AuthorityProblem.Reason;
import org.researcharchive.record.Text;

/** What an authority entry may say. */
final class AuthorityRules {

    private static final int NAME = 500;
    private static final int LINE = 2_000;
    private static final int PARAGRAPH = 20_000;
    private static final int MOST_VARIANTS = 100;

    private final List<AuthorityProblem> problems = new ArrayList<>();

    private AuthorityRules() {}

    /** All that is wrong with a draft by itself. */
    static List<AuthorityProblem> check(AuthorityDraft draft) {
        AuthorityRules rules = new AuthorityRules();
        if (Text.line(draft.name()) == null) {
            rules.add("name", Reason.NAME_MISSING);
        }
        rules.length("name", draft.name(), NAME);
        draft.variants().forEach(variant -> rules.length("variants", variant, NAME));
        if (draft.variants().size() > MOST_VARIANTS) {
            rules.add("variants", Reason.TOO_MANY_VARIANTS, draft.variants().size(), MOST_VARIANTS);
        }
        rules.length("biography", draft.biography(), PARAGRAPH);
        rules.length("affiliation", draft.affiliation(), LINE);
        rules.orcid(Text.line(draft.orcid()));
        rules.website(Text.line(draft.website()));
        return rules.problems;
    }

    private void orcid(@Nullable String orcid) {
        if (orcid != null && !Orcid.isRight(orcid)) {
            add("orcid", Orcid.isWritten(orcid) ? Reason.ORCID_CHECK : Reason.ORCID_FORM, orcid);
        }
    }

    private void website(@Nullable String website) {
        length("website", website, LINE);
        if (website != null && !website.matches("(?i)https?://[^\\s]+")) {
            add("website", Reason.WEBSITE_FORM, website);
        }
    }

    private void length(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            add(field, Reason.TOO_LONG, text.length(), most);
        }
    }

    private void add(String field, Reason reason, Object... values) {
        problems.add(AuthorityProblem.of(field, reason, values));
    }
}
