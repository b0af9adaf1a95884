package org.researcharchive.web.desk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {

    @Test
    void wordsThatOnlyOneVersionHasAreMarkedInIt() {
        DifferenceRow row = WordDifference.of("The old harbour is closed.", "The new harbour is closed today.");

        assertThat(shown(row.before())).isEqualTo("The <old> harbour is closed.");
        assertThat(shown(row.after())).isEqualTo("The <new> harbour is closed< today>.");
    }

    @Test
    void neighbouringWordsAreMarkedTogether() {
        DifferenceRow row = WordDifference.of(
                "Ebb and flow of the tide at the quay", "Ebb and flow of some other water at the quay");

        assertThat(shown(row.before())).isEqualTo("Ebb and flow of <the tide> at the quay");
        assertThat(shown(row.after())).isEqualTo("Ebb and flow of <some other water> at the quay");
    }

    @Test
    void koreanWordsAreCompared() {
        DifferenceRow row = WordDifference.of("북한의 핵 정책 연구", "북한의 경제 정책 연구");

        assertThat(shown(row.before())).isEqualTo("북한의 <핵> 정책 연구");
        assertThat(shown(row.after())).isEqualTo("북한의 <경제> 정책 연구");
    }

    @Test
    void linesThatHaveLittleInCommonAreReplacedWhole() {
        DifferenceRow row = WordDifference.of("Who pays for the dam?", "Tides, treaties and the harbour master");

        assertThat(row.before()).containsExactly(new Segment("Who pays for the dam?", true));
        assertThat(row.after()).containsExactly(new Segment("Tides, treaties and the harbour master", true));
    }

    @Test
    void whatBothHaveIsLeftOutButForTheNextLine() {
        List<String> before = List.of("a", "b", "c", "x", "d", "e", "f");
        List<String> after = List.of("a", "b", "c", "d", "e", "f");

        FieldDifference difference = LineDifference.of("Body", before, after);

        assertThat(difference.changed()).isTrue();
        assertThat(difference.rows())
                .containsExactly(
                        DifferenceRow.gap(2),
                        DifferenceRow.same("c"),
                        new DifferenceRow(List.of(new Segment("x", true)), List.of(), 0),
                        DifferenceRow.same("d"),
                        DifferenceRow.gap(2));
    }

    @Test
    void theLineBeforeAnAddedEndIsShown() {
        assertThat(LineDifference.of("Body", List.of("a", "b"), List.of("a", "b", "c"))
                        .rows())
                .containsExactly(
                        DifferenceRow.gap(1),
                        DifferenceRow.same("b"),
                        new DifferenceRow(List.of(), List.of(new Segment("c", true)), 0));
    }

    /** The earlier and the later text can be read out of the rows again. */
    @Test
    void nothingIsLostBetweenTheRows() {
        List<String> before = List.of("One two three.", "Four five six.", "Seven.");
        List<String> after = List.of("One 2 three.", "Seven.", "Eight, nine and ten.");

        List<DifferenceRow> rows = LineDifference.of("Body", before, after).rows();

        assertThat(read(rows.stream().map(DifferenceRow::before).toList())).isEqualTo(before);
        assertThat(read(rows.stream().map(DifferenceRow::after).toList())).isEqualTo(after);
    }

    @Test
    void hugeTextsAreComparedInBoundedTime() {
        List<String> before = IntStream.range(0, 40_000)
                .mapToObj(i -> "Paragraph " + i + " of the first text")
                .toList();
        List<String> after = IntStream.range(0, 40_000)
                .mapToObj(i -> "Line " + (i * 7) + " of another text")
                .toList();

        long start = System.nanoTime();
        FieldDifference difference = LineDifference.of("Body", before, after);

        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(3_000);
        assertThat(difference.rows()).hasSize(400);
        assertThat(difference.left()).isEqualTo(39_600);
    }

    @Test
    void oneHugeParagraphIsNotTakenApart() {
        String before = "word ".repeat(200_000).strip();
        String after = "other ".repeat(200_000).strip();

        FieldDifference difference = LineDifference.of("Body", List.of(before), List.of(after));

        assertThat(difference.rows())
                .containsExactly(
                        new DifferenceRow(List.of(new Segment(before, true)), List.of(new Segment(after, true)), 0));
    }

    private static List<String> read(List<List<Segment>> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.stream().map(Segment::text).collect(Collectors.joining()))
                .toList();
    }

    private static String shown(List<Segment> segments) {
        return segments.stream()
                .map(segment -> segment.marked() ? "<" + segment.text() + ">" : segment.text())
                .collect(Collectors.joining());
    }
}
