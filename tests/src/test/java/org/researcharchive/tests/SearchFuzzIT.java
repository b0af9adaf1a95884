package org.researcharchive.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed into the search box, there is an answer. */
class SearchFuzzIT {

    /** As many as {@code -Darchive.fuzz} says; by itself no more than a build has time for. */
    private static final int STRINGS = Integer.getInteger("archive.fuzz", 1_000);

    private static final int PAGES = 50;
    private static final int CLIENTS = 4;
    private static final int LONGEST = 1_500;

    private static final List<String> PARTS = List.of(
            "policy",
            "trade",
            "korea",
            "a",
            "the",
            "OR",
            "AND",
            "NOT",
            " OR ",
            "-",
            "--",
            "\"",
            "\u201C",
            "(",
            ")",
            "((",
            "-(",
            "title:",
            "author:",
            "category:",
            "series:",
            "tag:",
            "type:",
            "year:",
            "date:",
            "2019",
            "[2019 TO 2021-06]",
            "date:[2019 TO *]",
            "date:[* TO",
            "[",
            "]",
            "{",
            "}",
            "pyong*",
            "po*",
            "*",
            "?",
            "~",
            "~2",
            "^",
            "^9",
            "+",
            "&&",
            "||",
            "!",
            "/",
            "/.*/",
            "\\",
            "\\\"",
            ":",
            ";",
            "'",
            "<script>",
            "</mark>",
            "${7*7}",
            "#{t}",
            "%00",
            "%",
            "&q=",
            "\t",
            "\n",
            "\u00E9",
            "e\u0301",
            "\uAE40\uC815\uC740",
            "\uAE40",
            "\u4E2D\u56FD",
            "\uD83D\uDE00",
            "\u202E",
            "\u200B",
            "\uFEFF",
            "\u0130",
            "\u00DF",
            "http://x/?a=b",
            "_id:1",
            "_exists_:body",
            "*:*",
            "9999999999999999",
            " ",
            " ",
            " ",
            " ");

    private final ArchiveApi api = ArchiveApi.asAnyone();

    @Test
    void randomTextsAreAnswered() throws Exception {
        Random random = new Random(20_191_018);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < STRINGS; i++) {
            texts.add(i % 3 == 0 ? characters(random) : parts(random));
        }
        searchAll(texts);
        for (String text : texts.subList(0, PAGES)) {
            assertThat(api.get("//search?q=" + encoded(text)).status()).as(text).isEqualTo(200);
        }
    }

    @Test
    void naughtyStringsAreAnswered() throws Exception {
        Path list = Path.of("../../shared/data/strings/blns.json");
        Assumptions.assumeTrue(Files.isReadable(list), "the list of naughty strings is not at " + list);
        List<String> texts = new ArrayList<>();
        for (JsonNode text : new ObjectMapper().readTree(list.toFile())) {
            texts.add(text.asText().substring(0, Math.min(LONGEST, text.asText().length())));
        }
        searchAll(texts);
    }

    /** PostgreSQL takes no text with it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//search?q=a%00b",
                "//search?q=a&tag=%00&author=%00&type=%00&series=%00&category=%00&year=%00&page=%00",
                "//search/why?q=%00&id=1",
                "//search/feed.atom?q=%00",
                "//feed.rss?category=%00",
                "//authors?letter=%00",
                "//authors/1/%00",
                "//publications/1/%00",
                "//publications/1/x/cite.%00",
                "//types/%00",
                "//years/2019%00",
                "//files/%00/a.pdf",
                "//?p=1%00",
                "//old/%00/path",
                "//subscribe?q=%00",
                "//subscriptions/%00?token=%00",
                "//ko/search?q=%00",
                "//ko/old%00",
                "//sign-in?name=%00",
                "//desk/publications?title=%00",
                "/search?q=%00",
                "/search/export?q=%00&format=%00",
                "/suggest?q=a%00",
                "/authors?q=%00",
                "/publications/%00"
            })
    void theCharacterNulIsNoFaultOfTheServer(String address) {
        // an archive without a mail server says 503 to all who want to subscribe
        assertThat(api.get(address).status()).isNotIn(500, 501, 502);
    }

    @Test
    void nothingComesFromASourceWithTheCharacterNul() {
        assertThat(api.get("//records?source=%00&id=b").status()).isEqualTo(404);
        assertThat(api.get("//records?source=a&id=%00b").status()).isEqualTo(404);
    }

    private void searchAll(List<String> texts) throws Exception {
        List<Double> millis = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Double>> answers = texts.stream()
                    .map(text -> clients.submit(() -> search(text)))
                    .toList();
            for (Future<Double> answer : answers) {
                millis.add(answer.get());
            }
        }
        millis.sort(Double::compare);
        double slow = millis.get((int) (millis.size() * 0.99) - 1);
        System.out.printf(
                "%d texts searched for by %d clients: p50 %.1f ms, p99 %.1f ms%n",
                millis.size(), CLIENTS, millis.get(millis.size() / 2), slow);
    }

    private double search(String text) throws IOException {
        long start = System.nanoTime();
        ArchiveApi.Answer answer = api.get("/search?q=" + encoded(text));
        double millis = (System.nanoTime() - start) / 1e6;
        assertThat(answer.status()).as(text + " -> " + answer.raw().body()).isEqualTo(200);
        assertThat(answer.json().has("understood")).as(text).isTrue();
        return millis;
    }

    private static String parts(Random random) {
        return random.ints(1 + random.nextInt(25), 0, PARTS.size())
                .mapToObj(PARTS::get)
                .collect(Collectors.joining());
    }

    /** Any characters, halves of pairs and the unassigned among them. */
    private static String characters(Random random) {
        int most = random.nextBoolean() ? 0x80 : 0x10000;
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(120), 0, most).forEach(c -> text.append((char) c));
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
