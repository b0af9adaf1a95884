package org.researcharchive.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.researcharchive.record.PartialDate;

class WordsTest {

    @Test
    void datesSayNoMoreThanIsKnown() {
        assertThat(Words.date(PartialDate.parse("2019-10-18"))).isEqualTo("18 October 2019");
        assertThat(Words.date(PartialDate.parse("2019-10"))).isEqualTo("October 2019");
        assertThat(Words.date(PartialDate.parse("2019"))).isEqualTo("2019");
        assertThat(Words.date(null)).isEmpty();
    }

    @Test
    void stampsAreReadableAndOtherTextStaysAsPrinted() {
        assertThat(Words.dateTime("2021-04-05T09:48:56")).isEqualTo("5 April 2021, 09:48");
        assertThat(Words.dateTime("2021-04-05T21:48:56-04:00")).isEqualTo("5 April 2021, 21:48");
        assertThat(Words.dateTime("spring of 2021")).isEqualTo("spring of 2021");
    }

    @Test
    void sizesGrowInThousands() {
        assertThat(Words.size(25)).isEqualTo("25 bytes");
        assertThat(Words.size(150_124)).isEqualTo("150 KB");
        assertThat(Words.size(999_600)).isEqualTo("1.0 MB");
        assertThat(Words.size(1_400_000)).isEqualTo("1.4 MB");
        assertThat(Words.size(2_500_000_000L)).isEqualTo("2.5 GB");
    }

    @Test
    void codesBecomeWords() {
        assertThat(Words.type("blog-post")).isEqualTo("Blog post");
        assertThat(Words.language("ko")).isEqualTo("Korean");
        assertThat(Words.language("pt-BR")).isEqualTo("Portuguese (Brazil)");
        assertThat(Words.leaf("Asia/Korea/North Korea")).isEqualTo("North Korea");
        assertThat(Words.path("Asia/Korea")).isEqualTo("Asia / Korea");
    }

    @Test
    void initialsStandForAnyName() {
        assertThat(Words.initials("Min-ji Han")).isEqualTo("MH");
        assertThat(Words.initials("A. B. Lindqvist")).isEqualTo("AL");
        assertThat(Words.initials("김정은")).isEqualTo("김");
        assertThat(Words.initials("élodie")).isEqualTo("É");
        assertThat(Words.initials("42")).isEmpty();
    }

    @Test
    void readingTakesAtLeastAMinute() {
        assertThat(Words.minutesToRead("a few words")).isEqualTo(1);
        assertThat(Words.minutesToRead("word ".repeat(1_500))).isEqualTo(6);
    }

    @Test
    void countsInTextsFollowTheNumber() {
        assertThat(Words.say(Words.text("list.total"), 0L)).isEqualTo("No publications");
        assertThat(Words.say(Words.text("list.total"), 1L)).isEqualTo("1 publication");
        assertThat(Words.say(Words.text("list.total"), 6_325L)).isEqualTo("6,325 publications");
    }
}
