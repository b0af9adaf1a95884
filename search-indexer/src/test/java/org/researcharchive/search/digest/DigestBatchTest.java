package org.researcharchive.search.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestBatchTest {

    @Test
    void readsTheQueryOfASearchAddress() {
        assertThat(DigestBatch.parameters("q=a%26b+c&category=Asia%2FKorea&category=Europe"))
                .isEqualTo(Map.of("q", List.of("a&b c"), "category", List.of("Asia/Korea", "Europe")));
    }
}
