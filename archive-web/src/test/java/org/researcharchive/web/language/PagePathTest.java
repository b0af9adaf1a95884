package org.researcharchive.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTest {

    @ParameterizedTest
    @CsvSource({
        "/ko, KOREAN, /",
        "/ko/, KOREAN, /",
        "/ko/search, KOREAN, /search",
        "/ko?sort=newest, KOREAN, /?sort=newest",
        "/en/publications/1/x, ENGLISH, /publications/1/x",
        "/korea, , /korea",
        "/KO/search, , /KO/search",
        "/search, , /search",
        "/ko/ko/search, KOREAN, /ko/search"
    })
    void pathIsALanguageAndTheRest(String path, Language language, String rest) {
        assertThat(PagePath.of(path)).isEqualTo(new PagePath(language, rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?sort=newest",
                "/feed.rss",
                "/search",
                "/search?q=a",
                "/search/why?q=a",
                "/publications/7/slug/cite",
                "/2019",
                "/2019/10",
                "/subscribe/end?link=1",
                "/desk",
                "/desk/publications/7",
                "/desk/subscriptions",
                "/sign-in?out=1"
            })
    void pagesComeInLanguages(String path) {
        assertThat(PagePath.of(path).isPage()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search",
                "/files/ab/report.pdf",
                "/resources/archive/archive.css",
                "/jakarta.faces.resource/primefaces.js.xhtml",
                "/openapi",
                "/WEB-INF/pages/home.xhtml",
                "/desk/files/ab/report.pdf",
                "/desk/reports/7",
                "/desk/subscriptions.csv",
                "/searching",
                "/ko/ko/desk",
                "//example.org/search",
                "search"
            })
    void whatIsTheSameForEveryoneDoesNot(String path) {
        assertThat(PagePath.of(path).isPage()).isFalse();
    }
}
