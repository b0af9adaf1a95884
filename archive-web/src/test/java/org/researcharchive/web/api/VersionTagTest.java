package org.researcharchive.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionTagTest {

    @Test
    void theVersionIsReadFromTheTag() {
        assertThat(VersionTag.required("\"7\"")).isEqualTo(7);
        assertThat(VersionTag.required("W/\"7\"")).isEqualTo(7);
    }

    @Test
    void aMissingTagIsAskedForAndAForeignOneIsStale() {
        assertThat(status(null)).isEqualTo(428);
        assertThat(status(" ")).isEqualTo(428);
        assertThat(status("\"abc\"")).isEqualTo(412);
        assertThat(status("7")).isEqualTo(412);
    }

    private static int status(@Nullable String ifMatch) {
        int[] status = {0};
        assertThatThrownBy(() -> VersionTag.required(ifMatch))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> status[0] = refused.problem().status());
        return status[0];
    }
}
