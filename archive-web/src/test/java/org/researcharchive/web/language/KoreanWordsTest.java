package org.researcharchive.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.PartialDate;
import org.researcharchive.web.desk.DeskWords;
import org.researcharchive.web.site.Words;

class KoreanWordsTest {

    @Test
    void datesAreWrittenFromTheYearDown() {
        assertThat(korean(() -> Words.date(PartialDate.parse("2019-10-08")))).isEqualTo("2019년 10월 8일");
        assertThat(korean(() -> Words.date(PartialDate.parse("2019-10")))).isEqualTo("2019년 10월");
        assertThat(korean(() -> Words.date(PartialDate.parse("2019")))).isEqualTo("2019년");
        assertThat(korean(() -> Words.dateTime("2021-04-05T09:48:56"))).isEqualTo("2021년 4월 5일 09:48");
    }

    @Test
    void numbersTakeNoPlural() {
        assertThat(korean(() -> Words.say(Words.text("list.total"), 0))).isEqualTo("간행물이 없습니다");
        assertThat(korean(() -> Words.say(Words.text("list.total"), 1))).isEqualTo("간행물 1건");
        assertThat(korean(() -> Words.say(Words.text("list.total"), 103_514))).isEqualTo("간행물 103,514건");
        assertThat(korean(() -> DeskWords.say("ago.minutes", 1))).isEqualTo("1분 전");
    }

    @Test
    void codesBecomeWordsWhereTheyAreCommonAndStayWhereNot() {
        assertThat(korean(() -> Words.type("blog-post"))).isEqualTo("블로그 글");
        assertThat(korean(() -> Words.type("fog-signal"))).isEqualTo("Fog signal");
        assertThat(korean(() -> Words.language("en"))).isEqualTo("영어");
    }

    private static String korean(Supplier<String> words) {
        String[] said = new String[1];
        new Reader(Language.KOREAN, true, "/").<RuntimeException, RuntimeException>during(() -> said[0] = words.get());
        return said[0];
    }
}
