package org.researcharchive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void aLineHasSingleSpacesAndNoControlCharacters() {
        assertEquals("A first note", Text.line(" \tA\u00a0 first\r\n note\u0000\u0007 "));
        assertEquals("kept whole", Text.line("kept whole"));
        assertEquals("한국 🙂", Text.line("한국\n🙂"));
    }

    @Test
    void aBlockKeepsItsLines() {
        assertEquals("One\n\n\ttwo  three", Text.block("  One\n\n\ttwo \u0001 three\u001b\n"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t", "\u0000", " \u0085 "})
    void nothingIsNull(String text) {
        assertNull(Text.line(text));
        assertNull(Text.block(text));
    }
}
