package org.researcharchive.importing.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class PageReadingTest {

    private static final String PROSE =
            "The sea rose by a hand in ten years, and nobody in the harbour had asked why. ".repeat(4);

    @Test
    void eachLineTellsTheFieldThatItWasReadIntoAndFurnitureNone() throws UnrecognisedPageException {
        PageReading reading = new PageRecogniser().reading("""
                Search All Site Content

                What the sea says

                Published October 18, 2019
                Category: North Sea
                Author: Ida Quern
                Tags: tide, quay

                %s

                Photo from the Port Library flickr Creative Commons
                """.formatted(PROSE));

        assertThat(reading.lines())
                .extracting(line -> line.text().substring(0, 9), PageReading.Line::field)
                .containsExactly(
                        tuple("Search Al", null),
                        tuple("What the ", "title"),
                        tuple("Published", "publishedOn"),
                        tuple("Category:", "categories"),
                        tuple("Author: I", "authors"),
                        tuple("Tags: tid", "tags"),
                        tuple("The sea r", "body"),
                        tuple("Photo fro", "images"));
        assertThat(reading.draft().title()).isEqualTo("What the sea says");
        assertThat(reading.draft().status()).isNull();
        assertThat(reading.draft().source()).isNull();
    }
}
