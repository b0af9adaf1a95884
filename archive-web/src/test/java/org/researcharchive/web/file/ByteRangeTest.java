package org.researcharchive.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteRangeTest {

    @Test
    void readsSingleRanges() {
        assertThat(ByteRange.of("bytes=0-99", 1000)).isEqualTo(new ByteRange(0, 99));
        assertThat(ByteRange.of("bytes=900-", 1000)).isEqualTo(new ByteRange(900, 999));
        assertThat(ByteRange.of("bytes=-100", 1000)).isEqualTo(new ByteRange(900, 999));
        assertThat(ByteRange.of("bytes=0-5000", 1000)).isEqualTo(new ByteRange(0, 999));
    }

    @Test
    void whatIsNoSingleRangeIsAnsweredByTheWhole() {
        assertThat(ByteRange.of(null, 1000)).isEqualTo(ByteRange.whole(1000));
        assertThat(ByteRange.of("bytes=0-1,5-6", 1000)).isEqualTo(ByteRange.whole(1000));
        assertThat(ByteRange.of("bytes=-", 1000)).isEqualTo(ByteRange.whole(1000));
        assertThat(ByteRange.of("lines=1-2", 1000)).isEqualTo(ByteRange.whole(1000));
    }

    @Test
    void rangesOutsideTheFileAreRefused() {
        assertThat(ByteRange.of("bytes=1000-", 1000)).isNull();
        assertThat(ByteRange.of("bytes=5-2", 1000)).isNull();
        assertThat(ByteRange.of("bytes=-0", 1000)).isNull();
    }
}
