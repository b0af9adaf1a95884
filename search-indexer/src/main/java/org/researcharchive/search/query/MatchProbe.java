package org.researcharchive.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.researcharchive.search.query.QueryNode.AllOf;
import org.researcharchive.search.query.QueryNode.AnyOf;
import org.researcharchive.search.query.QueryNode.Beginning;
import org.researcharchive.search.query.QueryNode.Dates;
import org.researcharchive.search.query.QueryNode.Not;
import org.researcharchive.search.query.QueryNode.Phrase;
import org.researcharchive.search.query.QueryNode.Words;

/**
 * A part of a search, asked by itself: the engine says by its name whether it matches one record, and what it is worth.
 * The worth of a text is the sum of its probes'; that of a word is divided among the fields it stands in, in proportion to
 * what it would be worth in each alone.
 *
 * @param name by which the engine's answer is told from those of others
 * @param term what is looked for, where that is another name for what was asked; else absent
 * @param field where it looks, as the index calls it; absent where it looks in several
 * @param parts of which it is made up; empty where it is one thing
 */
record MatchProbe(
        String name,
        Query query,
        MatchKind kind,
        String asked,
        @Nullable String term,
        @Nullable String field,
        List<MatchProbe> parts) {

    /** Everything that the score of a record is the sum of; the first is the text itself. */
    static List<MatchProbe> of(QueryText text) {
        List<MatchProbe> probes = new ArrayList<>();
        if (!text.isRankable()) {
            return probes;
        }
        probes.add(of(text, text.root(), "0"));
        for (PublicationQuery.Lift lift : PublicationQuery.lifts(text)) {
            String name = Integer.toString(probes.size());
            probes.add(
                    new MatchProbe(name, lift.query(), lift.kind(), text.understood(), null, lift.field(), List.of()));
        }
        return probes;
    }

    private static MatchProbe of(QueryText text, QueryNode node, String name) {
        Query query = PublicationQuery.part(text, node);
        return switch (node) {
            case AllOf all -> group(query, name, parts(text, all.nodes(), name));
            case AnyOf any -> group(query, name, parts(text, any.nodes(), name));
            case Words words when words.field().isText() -> group(query, name, words(text, words, name));
            case Words words -> whole(query, name, words.field(), words.text());
            case Phrase phrase
            when phrase.field().isText() ->
                inFields(
                        name,
                        query,
                        MatchKind.PHRASE,
                        phrase.text(),
                        text.tuning().fields().exact(phrase.field()));
            case Phrase phrase -> whole(query, name, phrase.field(), phrase.text());
            case Beginning beginning ->
                inFields(
                        name,
                        query,
                        MatchKind.BEGINNING,
                        beginning.start(),
                        text.tuning().fields().exact(beginning.field()));
            case Dates dates -> whole(query, name, SearchField.DATE, dates.toString());
            case Not not -> throw new IllegalArgumentException("'" + not + "' cannot be worth anything");
        };
    }

    private static List<MatchProbe> parts(QueryText text, List<QueryNode> nodes, String name) {
        List<MatchProbe> parts = new ArrayList<>();
        for (QueryNode node : nodes) {
            // what must not be there is worth nothing where it is not
            if (!(node instanceof Not)) {
                parts.add(of(text, node, name + "." + parts.size()));
            }
        }
        return parts;
    }

    private static List<MatchProbe> words(QueryText text, Words words, String name) {
        Synonyms.Reading read = text.tuning().synonyms().read(words.words());
        List<MatchProbe> parts = new ArrayList<>();
        if (read.isPlain() || !StopWords.areAll(read.plain())) {
            parts.addAll(eachOf(text, new Words(words.field(), read.plain()), name));
        }
        for (Meaning meaning : read.meanings()) {
            parts.add(meaning(text, words.field(), meaning, name + "." + parts.size()));
        }
        return parts;
    }

    private static List<MatchProbe> eachOf(QueryText text, Words words, String name) {
        List<MatchProbe> parts = new ArrayList<>();
        List<String> fields = PublicationQuery.fields(words, text.tuning().fields());
        for (String word : words.words()) {
            Query query = PublicationQuery.word(word, fields);
            parts.add(inFields(name + "." + parts.size(), query, MatchKind.WORD, word, null, fields));
        }
        return parts;
    }

    private static MatchProbe meaning(QueryText text, SearchField field, Meaning meaning, String name) {
        Words typed = new Words(field, meaning.words());
        List<MatchProbe> any = new ArrayList<>();
        String first = name + ".0";
        any.add(group(PublicationQuery.asTyped(text, typed), first, eachOf(text, typed, first)));
        List<String> fields = text.tuning().fields().of(field);
        for (String other : meaning.others()) {
            Query query = PublicationQuery.other(other, fields);
            any.add(inFields(name + "." + any.size(), query, MatchKind.SYNONYM, meaning.text(), other, fields));
        }
        Query best = PublicationQuery.meaning(text, field, meaning);
        return new MatchProbe(name, best, MatchKind.BEST, meaning.text(), null, null, any);
    }

    private static MatchProbe inFields(String name, Query query, MatchKind kind, String asked, List<String> fields) {
        return inFields(name, query, kind, asked, null, fields);
    }

    private static MatchProbe inFields(
            String name, Query query, MatchKind kind, String asked, @Nullable String term, List<String> fields) {
        String wanted = term == null ? asked : term;
        List<MatchProbe> parts = fields.stream()
                .map(field -> new MatchProbe(
                        name + "@" + TextFields.plain(field),
                        inField(kind, wanted, field),
                        kind,
                        asked,
                        term,
                        field,
                        List.of()))
                .toList();
        return new MatchProbe(name, query, kind, asked, term, null, parts);
    }

    private static Query inField(MatchKind kind, String wanted, String field) {
        return switch (kind) {
            case PHRASE -> PublicationQuery.phrase(wanted, List.of(field));
            case BEGINNING -> PublicationQuery.beginning(wanted, List.of(field));
            case SYNONYM -> PublicationQuery.other(wanted, List.of(field));
            default -> PublicationQuery.word(wanted, List.of(field));
        };
    }

    private static MatchProbe group(Query query, String name, List<MatchProbe> parts) {
        return new MatchProbe(name, query, MatchKind.GROUP, "", null, null, parts);
    }

    private static MatchProbe whole(Query query, String name, SearchField field, String asked) {
        MatchKind kind = field == SearchField.TYPE ? MatchKind.TYPE : MatchKind.PERIOD;
        return new MatchProbe(name, query, kind, asked, null, null, List.of());
    }

    /** This probe and all below it. */
    Stream<MatchProbe> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(MatchProbe::all));
    }

    /** The query under its name. */
    Query named() {
        return QueryBuilders.bool(bool -> bool.queryName(name).must(query));
    }
}
