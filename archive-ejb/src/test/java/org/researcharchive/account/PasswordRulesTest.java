package org.researcharchive.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.researcharchive.account.AccountProblem.Reason;

/** Which passwords are good enough. */
class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quern tern lantern",
                "correct horse battery staple",
                "비밀번호는길고어려워야한다",
                "k7!mZp2#vQx9",
                "passwords of my aunt"
            })
    void longOnesThatNobodyTriesFirstAreGood(String password) {
        assertThat(PasswordRules.check("ada.quern", password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password-Password!",
                "123456789012",
                "2026-11-23-00",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "QwertyUiop123",
                "Administrator1",
                "letmein-welcome"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(reason("ada.quern", password)).isEqualTo(Reason.PASSWORD_COMMON);
    }

    @Test
    void elevenCharactersAreTooFewAndTwelveAreEnough() {
        assertThat(reason("ada.quern", "quern-tern-")).isEqualTo(Reason.PASSWORD_SHORT);
        assertThat(PasswordRules.check("ada.quern", "quern-tern-x")).isEmpty();
    }

    @Test
    void moreThanIsHashedIsRefused() {
        assertThat(reason("ada.quern", "quern".repeat(201))).isEqualTo(Reason.PASSWORD_LONG);
    }

    @Test
    void theNameIsNoPassword() {
        assertThat(reason("ada.quern-tern", "Ada.Quern-Tern")).isEqualTo(Reason.PASSWORD_IS_NAME);
    }

    @Test
    void aProblemNeverHoldsThePassword() {
        assertThat(PasswordRules.check("ada.quern", "quern").orElseThrow())
                .isEqualTo(new AccountProblem("password", Reason.PASSWORD_SHORT, "5"));
    }

    private static Reason reason(String name, String password) {
        return PasswordRules.check(name, password).orElseThrow().reason();
    }
}
