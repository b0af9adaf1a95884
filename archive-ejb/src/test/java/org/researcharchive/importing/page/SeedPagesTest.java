package org.researcharchive.importing.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.researcharchive.record.FilingDraft;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationDraft;
import org.researcharchive.record.PublicationStatus;

/** The recogniser on real pages, which lie beside the project and are no part of it. */
class SeedPagesTest {

    private List<Path> pages = List.of();

    @BeforeEach
    void findPages() throws IOException {
        Optional<Path> seeds = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/seeds"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(seeds.isPresent(), "skipped: there is no folder shared/seeds beside the project");
        try (Stream<Path> files = Files.list(seeds.orElseThrow())) {
            pages = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void twoPagesComeInPublishedAndOneAsADraft() throws Exception {
        PublicationDraft first = recognise(pages.get(0));
        PublicationDraft second = recognise(pages.get(1));
        PublicationDraft third = recognise(pages.get(2));

        assertThat(List.of(first.status(), second.status(), third.status()))
                .containsExactly(PublicationStatus.PUBLISHED, PublicationStatus.PUBLISHED, PublicationStatus.DRAFT);
        assertThat(first.publishedOn()).isEqualTo(PartialDate.parse("2019-10-18"));
        assertThat(second.publishedOn()).isEqualTo(PartialDate.parse("2021-04-01"));
        assertThat(third.publishedOn()).isNull();
        assertThat(List.of(first.series(), second.series())).containsOnly("The Peninsula");
        assertThat(List.of(first.categories(), second.categories())).containsOnly(List.of("North Korea"));
        assertThat(Stream.of(first, second).map(page -> page.authors().getFirst()))
                .allSatisfy(author -> assertThat(author.bio()).contains(author.name()));
        assertThat(second.filings())
                .containsExactly(new FilingDraft("NSD/FARA", "Registration Unit", "2021-04-05T09:48:56", null));
        assertThat(second.extra()).containsOnlyKeys("telephone", "address");
        assertThat(first.images().getFirst().licence()).isEqualTo("Creative Commons");
        assertThat(third.images().getFirst().credit()).isEqualTo("KCNA via Reuters");
        assertThat(third.images().getFirst().caption())
                .startsWith("Chinese President")
                .endsWith("2019.");
    }

    @Test
    void everyLongParagraphIsInTheBodyInOrderOrInTheBiography() throws Exception {
        for (Path page : pages) {
            PublicationDraft draft = recognise(page);
            String body = words(text(draft));
            String kept = body + words(draft.authors().toString());
            int at = 0;
            for (String line :
                    Files.readString(page).lines().filter(l -> l.length() > 200).toList()) {
                String words = words(line.replace("*", ""));
                assertThat(kept).contains(words);
                if (body.contains(words)) {
                    assertThat(body.indexOf(words)).isGreaterThanOrEqualTo(at);
                    at = body.indexOf(words);
                }
            }
        }
    }

    @Test
    void nothingIsInTheBodyThatIsNotOnThePage() throws Exception {
        for (Path page : pages) {
            String printed = words(Files.readString(page).replace("*", ""));
            for (String paragraph : text(recognise(page)).lines().toList()) {
                assertThat(Arrays.stream(paragraph.split("(?<=[.?!]) ", -1)))
                        .allSatisfy(sentence -> assertThat(printed).contains(words(sentence)));
            }
        }
    }

    @Test
    void everyFieldThatWasFoundIsShownWithALineThatSaysIt() throws Exception {
        for (Path page : pages) {
            PageReading reading = new PageRecogniser().reading(Files.readString(page));
            PublicationDraft draft = reading.draft();
            List<String> shown = reading.lines().stream()
                    .map(PageReading.Line::field)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(shown).contains("title", "body");
            assertThat(shown.contains("publishedOn")).isEqualTo(draft.publishedOn() != null);
            assertThat(shown.contains("authors")).isEqualTo(!draft.authors().isEmpty());
            assertThat(shown.contains("categories"))
                    .isEqualTo(!draft.categories().isEmpty());
            assertThat(shown.contains("series")).isEqualTo(draft.series() != null);
            assertThat(shown.contains("filings")).isEqualTo(!draft.filings().isEmpty());
            assertThat(shown.contains("images")).isEqualTo(!draft.images().isEmpty());
        }
    }

    private static String text(PublicationDraft draft) {
        return String.valueOf(draft.body()).replaceAll("<[^>]+>", "").replace("&quot;", "\"");
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static PublicationDraft recognise(Path page) throws Exception {
        return new PageRecogniser()
                .recognise(Files.readString(page), "pages", page.getFileName().toString());
    }
}
