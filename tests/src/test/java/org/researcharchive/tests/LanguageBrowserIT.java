package org.researcharchive.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A reader of Korean finds the archive in Korean and stays in it, from the first page to the desk. */
class LanguageBrowserIT extends BrowserJourney {

    private static final SampleRecords RECORDS = new SampleRecords("saffronia");

    /** Links and forms that would lead out of the language of the page. */
    private static final String LEADING_OUT = """
            () => [...document.querySelectorAll('a[href^="/"], form')]
                .map(one => one.getAttribute('href') ?? one.getAttribute('action'))
                .filter(path => !/^\\/(ko|en|api|openapi|files)([\\/?#]|$)/.test(path))
            """;

    @BeforeAll
    static void publishRecords() {
        RECORDS.publish("Saffronia in spring", "2015-03", "Fields/Red", "Sun Gardener", "report");
        RECORDS.publish("Saffronia in summer", "2016-07-09", "Fields/Red", "Sun Gardener", "commentary");
        RECORDS.publish("Saffronia in winter", "2016", "Fields/White", "Ice Gardener", "report");
        RECORDS.awaitFound();
    }

    @AfterAll
    static void withdrawRecords() {
        RECORDS.close();
    }

    @Test
    void fromTheFirstPageToARecordAndBackAllIsKorean() {
        open("/ko");
        assertKorean();
        page.getByLabel("사이트 전체 검색").fill("saffronia");
        page.locator("form.searchbox button").click();
        assertThat(heading()).containsText("검색 결과 3건");
        assertKorean();
        page.waitForLoadState(); // the scripts of the page too
        page.locator(".facets label")
                .filter(new Locator.FilterOptions().setHasText("보고서"))
                .click();
        assertThat(heading()).containsText("검색 결과 2건");
        assertThat(page).hasURL(ARCHIVE + "/ko/search?q=saffronia&type=report");
        page.locator(".hit h3 a").getByText("Saffronia in spring").click();
        assertThat(page).hasURL(Pattern.compile(".*/ko/publications/\\d+/.*"));
        assertThat(page.locator(".byline time")).hasText("2015년 3월");
        assertThat(page.locator(".like")).containsText("관련 간행물");
        assertKorean();
        page.getByText("여섯 가지 인용 양식").click();
        assertThat(page.locator(".styles")).isVisible();
        page.goBack();
        assertThat(heading()).containsText("검색 결과 2건");
        assertThat(page.locator(".chip")).containsText("보고서");
    }

    @Test
    void theOtherLanguageShowsTheSameList() {
        open("/ko/search?q=saffronia");
        page.locator(".facets label")
                .filter(new Locator.FilterOptions().setHasText("Red"))
                .click();
        assertThat(heading()).containsText("2건");
        Locator other = page.locator(".languages a");
        assertThat(other).hasAttribute("lang", "en");
        other.click();
        assertThat(page).hasURL(ARCHIVE + "/en/search?q=saffronia&category=Fields%2FRed");
        assertThat(heading()).containsText("2 results");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator(".languages a")).hasText("한국어");
        page.locator(".hit h3 a").getByText("Saffronia in spring").click();
        assertThat(page).hasURL(Pattern.compile(".*/en/publications/.*"));
    }

    @Test
    void aBrowserThatPrefersKoreanGetsItAtThePlainAddress() {
        page = visit(new Browser.NewContextOptions().setLocale("ko-KR"));
        open("/");
        assertThat(page.locator("html")).hasAttribute("lang", "ko");
        assertThat(page.locator("nav.main")).containsText("주제 분류");
        page.locator("nav.main a").first().click();
        assertThat(page).hasURL(ARCHIVE + "/search");
        assertThat(page.locator("html")).hasAttribute("lang", "ko");
        page.locator(".languages a").click();
        assertThat(page).hasURL(ARCHIVE + "/en/search");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void cachesAreToldWhatAnAnswerDependsOn() {
        ArchiveApi.Answer korean = plain("ko-KR,ko;q=0.9,en;q=0.8", "");
        ArchiveApi.Answer french = plain("fr", "");
        assertThat(korean.header("Content-Language")).isEqualTo("ko");
        assertThat(french.header("Content-Language")).isEqualTo("en");
        assertThat(korean.header("Vary")).contains("Accept-Language");
        assertThat(korean.header("ETag")).isNotEqualTo(french.header("ETag"));
        assertThat(plain("ko", korean.header("ETag")).status()).isEqualTo(304);
        assertThat(plain("en", korean.header("ETag")).status()).isEqualTo(200);
    }

    private static ArchiveApi.Answer plain(String languages, String tag) {
        return ArchiveApi.asAnyone()
                .send("GET", "//search/help", "", "Accept-Language", languages, "If-None-Match", tag);
    }

    @Test
    void withoutScriptsALinkAndAButtonKeepTheLanguage() {
        page = visit(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740));
        open("/ko/search?q=saffronia");
        page.locator("summary").first().click();
        page.locator("input[name=type][value=report]").check();
        page.getByText("결과 보기").click();
        assertThat(heading()).containsText("2건");
        assertThat(page).hasURL(Pattern.compile(".*/ko/search\\?.*type=report.*"));
        page.getByText("검색된 이유").first().click();
        assertThat(page.locator("h1")).hasText("이 결과가 검색된 이유");
    }

    @Test
    void searchEnginesAreToldOfAllLanguages() {
        open("/ko/years");
        assertThat(page.locator("link[rel=canonical]")).hasAttribute("href", ARCHIVE + "/ko/years");
        assertThat(page.locator("link[hreflang=en]")).hasAttribute("href", ARCHIVE + "/en/years");
        assertThat(page.locator("link[hreflang=ko]")).hasAttribute("href", ARCHIVE + "/ko/years");
        assertThat(page.locator("link[hreflang=x-default]")).hasAttribute("href", ARCHIVE + "/years");
    }

    @Test
    void koreanPagesAreFreeOfBarriersAndFitANarrowScreen() {
        for (String path : List.of(
                "/ko",
                "/ko/search?q=saffronia",
                "/ko/search?q=saffronia&type=none",
                "/ko/search/help",
                "/ko/authors",
                "/ko/categories",
                "/ko/series",
                "/ko/types",
                "/ko/years",
                "/ko/2016/07",
                "/ko/sign-in")) {
            page.setViewportSize(1440, 900);
            open(path);
            assertAccessible();
            assertKorean();
            page.setViewportSize(360, 740);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(path + " fits")
                    .isTrue();
        }
    }

    @Test
    void aMissingPageSaysSoInKorean() {
        open("/ko/nowhere");
        expectComplaint("404");
        assertThat(page.locator("h1")).hasText("페이지를 찾을 수 없습니다");
        assertKorean();
        assertAccessible();
    }

    @Test
    void anAddressWithALanguageIsNoWayRoundTheSignIn() {
        for (String path :
                List.of("/ko/desk", "/ko/desk/jobs", "/en/desk/settings", "/ko/desk/%6Aobs", "/ko//desk/jobs")) {
            ArchiveApi.Answer answer = ArchiveApi.asAnyone().get("/" + path);
            assertThat(answer.status()).as(path).isEqualTo(302);
            assertThat(answer.header("Location")).as(path).contains("/sign-in");
        }
        for (String path : List.of("/ko/ko/desk/jobs", "/ko/api/v1/stats", "/ko/WEB-INF/web.xml")) {
            assertThat(ArchiveApi.asAnyone().get("/" + path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void staffWorkInTheirLanguage() {
        open("/ko/desk/jobs");
        assertThat(page).hasURL(Pattern.compile(".*/ko/sign-in\\?.*"));
        page.getByLabel("이름").fill("admin");
        page.getByLabel("비밀번호").fill("wrong");
        page.locator("#go").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("이름 또는 비밀번호가 맞지 않습니다.");
        expectComplaint("422");
        page.getByLabel("비밀번호").fill(ADMIN_PASSWORD);
        page.locator("#go").click();
        assertThat(page).hasURL(ARCHIVE + "/ko/desk/jobs");
        assertThat(page.locator("#index-title")).hasText("검색 색인");
        assertKorean();
        assertAccessible();
        page.getByText("간행물", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page).hasURL(ARCHIVE + "/ko/desk/publications");
        page.locator("a.btn.primary").click();
        page.locator("#title").fill("새 글");
        page.locator("#save").click();
        assertThat(page.locator(".notices")).containsText("저장했습니다.");
        assertThat(page).hasURL(Pattern.compile(".*/ko/desk/publications/\\d+"));
        assertKorean();
        assertAccessible();
    }

    private Locator heading() {
        return page.locator("#found");
    }

    private void assertKorean() {
        assertThat(page.locator("html")).hasAttribute("lang", "ko");
        assertThat((List<?>) page.evaluate(LEADING_OUT))
                .as("links of " + page.url())
                .isEmpty();
    }
}
