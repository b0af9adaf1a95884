package org.researcharchive.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.PublicationDraft;

class ImportDigestTest {

    @Test
    void theOrderOfMapEntriesDoesNotMatter() {
        Map<String, Object> forwards = new LinkedHashMap<>();
        Map<String, Object> backwards = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            forwards.put("k" + i, i);
            backwards.put("k" + (19 - i), 19 - i);
        }

        assertThat(digest(forwards)).isEqualTo(digest(backwards));
    }

    @Test
    void everyWordDoes() {
        assertThat(digest(Map.of("k", "a"))).isNotEqualTo(digest(Map.of("k", "b")));
    }

    private static String digest(Map<String, Object> extra) {
        return ImportDigest.of(
                PublicationDraft.builder().title("T").extra(extra).build());
    }
}
