package org.researcharchive.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.researcharchive.search.query.QueryNode.AnyOf;
import org.researcharchive.search.query.QueryNode.Not;
import org.researcharchive.search.query.QueryNode.Phrase;
import org.researcharchive.search.query.QueryNode.Words;

class QueryTextTest {

    @Test
    void gathersBareWordsWhereverTheyStand() {
        assertThat(nodes("korea \"trade policy\" tariffs"))
                .containsExactly(words("korea", "tariffs"), new Phrase(SearchField.ANYWHERE, "trade policy"));
    }

    @Test
    void readsAMinusAsNot() {
        assertThat(nodes("korea -north -\"free trade\""))
                .containsExactly(
                        words("korea"),
                        new Not(words("north")),
                        new Not(new Phrase(SearchField.ANYWHERE, "free trade")));
    }

    @Test
    void bindsOrToItsNeighbours() {
        assertThat(nodes("policy north OR south OR \"east asia\""))
                .containsExactly(
                        words("policy"),
                        new AnyOf(List.of(
                                words("north"), words("south"), new Phrase(SearchField.ANYWHERE, "east asia"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "(north korea) OR japan|(north korea) OR japan",
                "policy (north OR south)|policy north OR south",
                "((korea))|korea",
                "(a b) c|a b c",
                "-(north korea)|-(north korea)",
                "-(a OR b)|-(a OR b)",
                "-(-korea)|-(-korea)",
                "(a \"b c\") OR (d -e)|(a \"b c\") OR (d -e)",
                "(a OR b) OR c|a OR b OR c",
                "title:(free trade)|title:free title:trade",
                "title:(north OR \"south korea\")|title:north OR title:\"south korea\"",
                "year:(2014 OR 2015)|year:2014 OR year:2015",
            })
    void readsGroups(String text, String understood) {
        assertThat(QueryText.parse(text).understood()).isEqualTo(understood);
        assertThat(QueryText.parse(understood).understood()).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource({
        "date:[2019 TO 2021-06],date:[2019 TO 2021-06]",
        "date:[2021 TO 2019],date:[2019 TO 2021]",
        "date:[* TO 2021-06-30],date:[* TO 2021-06-30]",
        "Date:[2019 to *],date:[2019 TO *]",
        "year:[2019 TO 2020],date:[2019 TO 2020]",
        "date:2019-05,date:2019-05",
        "date:\"2019\",date:2019",
    })
    void readsPeriods(String text, String understood) {
        assertThat(nodes(text)).hasOnlyElementsOfType(QueryNode.Dates.class);
        assertThat(QueryText.parse(text).understood()).isEqualTo(understood);
    }

    @Test
    void readsBeginningsOfWordsUpToABound() {
        assertThat(nodes("pyong* author:kim*"))
                .containsExactly(
                        new QueryNode.Beginning(SearchField.ANYWHERE, "pyong"),
                        new QueryNode.Beginning(SearchField.AUTHOR, "kim"));
        assertThat(QueryText.parse("py*").notes()).containsExactly(SearchNote.BEGINNING_READ_AS_WORD);
        assertThat(QueryText.parse("aaa* bbb* ccc* ddd* eee*").understood()).isEqualTo("eee aaa* bbb* ccc* ddd*");
    }

    @Test
    void findsKoreanByPartWithoutAStar() {
        assertThat(nodes("\uAE40\uC815*")).containsExactly(words("\uAE40\uC815"));
        assertThat(nodes("\uAE40")).containsExactly(new QueryNode.Beginning(SearchField.ANYWHERE, "\uAE40"));
    }

    @Test
    void composesLettersAndAccents() {
        assertThat(nodes("Guarani\u0301")).containsExactly(words("Guaran\u00ED"));
    }

    @Test
    void readsGroupsBeyondABoundAsIfTheyWereNone() {
        assertThat(QueryText.parse("(a OR -".repeat(60) + "b" + ")".repeat(60)).understood())
                .isNotEmpty();
    }

    @Test
    void looksIntoTheFieldThatAPrefixNames() {
        assertThat(nodes("title:trade AUTHOR:\"Olga Krasnyak\" -series:Peninsula year:2019"))
                .containsExactly(
                        new Words(SearchField.TITLE, List.of("trade")),
                        new Phrase(SearchField.AUTHOR, "Olga Krasnyak"),
                        new Not(new Words(SearchField.SERIES, List.of("Peninsula"))),
                        new Words(SearchField.YEAR, List.of("2019")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "http://x|http://x",
                "title:|title:",
                "title: trade|title: trade",
                "author:\"\"|author:",
                "year:soon|year:soon",
                "price:12|price:12",
                "OR korea|or korea",
                "korea OR|korea or",
                "korea OR -|korea or",
                "north OR OR south|north or or south",
                "--korea|korea",
                "\"unbalanced words|unbalanced words",
                "half\"quoted|half quoted",
                "\u201Ctypographic quotes\u201D|\"typographic quotes\"",
                "(grouped) [brackets] {braces}|grouped [brackets] {braces}",
                "f(x) :-) (a (b c|f x a b c",
                "title:() ) (|title:",
                "date:soon|date:soon",
                "date:[* TO *]|date:[* TO",
                "date:[2019 TO|date:[2019 TO",
                "f*ck*|f*ck*",
                "korea (OR)|korea or",
                "a AND b|a AND b",
                "wild* ~fuzzy^2 /regex/|~fuzzy^2 /regex/ wild*",
                "김정은 Guaraní|김정은 Guaraní",
                "I \u2764 archives|I \u2764 archives",
            })
    void readsWhatIsNoSyntaxAsWords(String text, String understood) {
        assertThat(QueryText.parse(text).understood()).isEqualTo(understood);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "----", "\"\"", "\"", "!!! ???", "- - -", "\u0000\u0007", "\uD83D", "()", ":"})
    void asksForNothingWhereThereAreNoWords(String text) {
        QueryText read = QueryText.parse(text);

        assertThat(read.isEmpty()).isTrue();
        assertThat(read.isRankable()).isFalse();
    }

    @Test
    void saysThatATextHoldsNoWords() {
        assertThat(QueryText.parse("?!").notes()).containsExactly(SearchNote.NO_WORDS);
        assertThat(QueryText.parse("  ").notes()).isEmpty();
    }

    @Test
    void ranksOnlyWhereSomethingMustBeFound() {
        assertThat(QueryText.parse("-north").isRankable()).isFalse();
        assertThat(QueryText.parse("korea -north").isRankable()).isTrue();
    }

    @Test
    void canBeWidenedWhereSeveralWordsAreLookedForTogether() {
        assertThat(QueryText.parse("korea trade").canWiden()).isTrue();
        assertThat(QueryText.parse("korea").canWiden()).isFalse();
        assertThat(QueryText.parse("korea -\"free trade\" title:pact").canWiden())
                .isFalse();

        QueryText widened = QueryText.parse("korea trade").widened(SearchNote.FEW_HOLD_ALL);
        assertThat(widened.allWords()).isFalse();
        assertThat(widened.canWiden()).isFalse();
        assertThat(widened.notes()).containsExactly(SearchNote.FEW_HOLD_ALL);
    }

    @Test
    void cutsAVeryLongTextAndSaysSo() {
        QueryText read = QueryText.parse("x".repeat(100_000));

        assertThat(read.understood()).hasSize(QueryText.MAX_CHARACTERS);
        assertThat(read.notes()).containsExactly(SearchNote.CUT_TO_LENGTH);
    }

    @Test
    void boundsTheNumberOfWordsHoweverTheyAreSeparated() {
        assertThat(QueryText.parse("a OR ".repeat(190)).notes()).containsExactly(SearchNote.CUT_TO_WORDS);
        assertThat(QueryText.parse("a,".repeat(400)).understood()).hasSize(2 * QueryText.MAX_WORDS);
        assertThat(QueryText.parse("金".repeat(400)).understood()).hasSize(QueryText.MAX_WORDS);
    }

    @Test
    void readsAnyTextWithoutErrorAndTheSameAgainWhenWrittenBack() {
        Random random = new Random(20_191_018);
        List<String> parts = List.of(
                "korea",
                "OR",
                "-",
                "\"",
                "\u201C",
                "title:",
                "author:",
                "year:",
                "2019",
                ":",
                " ",
                " ",
                " ",
                "http://x",
                "(",
                ")",
                "-(",
                "title:(",
                "date:[2019 TO *]",
                "date:",
                "[",
                "*",
                "\\",
                "é",
                "\uD83D",
                "\uDE00",
                "\uD83D\uDE00",
                "\u0000",
                "\n",
                "AND",
                "김정은",
                "a,b;c",
                "--",
                "'");
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(30), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            String understood = QueryText.parse(text).understood();

            assertThat(QueryText.parse(understood).understood())
                    .as("from <%s>", text)
                    .isEqualTo(understood);
        }
    }

    private static List<QueryNode> nodes(String text) {
        return QueryText.parse(text).root().nodes();
    }

    private static Words words(String... words) {
        return new Words(SearchField.ANYWHERE, List.of(words));
    }
}
