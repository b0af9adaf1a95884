package org.researcharchive.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.researcharchive.authority.AuthorityProblem.Reason;

class AuthorityRulesTest {

    @Test
    void aNameIsEnough() {
        assertThat(check("Ada", List.of(), null, null)).isEmpty();
    }

    @Test
    void everythingWrongIsSaidAtOnceWithItsValue() {
        assertThat(check(" ", List.of("x".repeat(501)), "0000-0002-1825-0096", "ada.example.org"))
                .containsExactly(
                        AuthorityProblem.of("name", Reason.NAME_MISSING),
                        AuthorityProblem.of("variants", Reason.TOO_LONG, 501, 500),
                        AuthorityProblem.of("orcid", Reason.ORCID_CHECK, "0000-0002-1825-0096"),
                        AuthorityProblem.of("website", Reason.WEBSITE_FORM, "ada.example.org"));
    }

    @Test
    void whatIsNoIdAtAllIsToldFromAMistypedOne() {
        assertThat(check("Ada", List.of(), "1234", null))
                .containsExactly(AuthorityProblem.of("orcid", Reason.ORCID_FORM, "1234"));
    }

    @Test
    void nobodyHasEndlessNames() {
        assertThat(check("Ada", Collections.nCopies(101, "Other"), null, null))
                .containsExactly(AuthorityProblem.of("variants", Reason.TOO_MANY_VARIANTS, 101, 100));
    }

    private static List<AuthorityProblem> check(
            String name, List<String> variants, @Nullable String orcid, @Nullable String website) {
        return AuthorityRules.check(new AuthorityDraft(name, variants, null, null, orcid, website));
    }
}
