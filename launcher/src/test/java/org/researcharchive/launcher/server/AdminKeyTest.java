package org.researcharchive.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdminKeyTest {
    @Test
    void namesTheUserTheHashAndTheGroup() {
        // 32 bytes of hash and 8 of salt
        assertThat(AdminKey.line("secret")).matches("admin;\\{SSHA256}[A-Za-z0-9+/]{54}==;asadmin\n");
    }

    @Test
    void saltsEveryHash() {
        assertThat(AdminKey.line("secret")).isNotEqualTo(AdminKey.line("secret"));
    }
}
