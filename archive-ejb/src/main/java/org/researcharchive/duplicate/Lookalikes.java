package org.researcharchive.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.researcharchive.duplicate.Lookalike.Reason;
import org.researcharchive.record.PartialDate;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.schema.Sql;

/**
 * Looks for records that may be the same publication, in PostgreSQL alone: what is typed is compared whether or not the
 * search server is up. Many are looked for in as many statements as one. Candidates are found by an index of the words of
 * titles, and where these are too few by one of trigrams; the decision is made by {@link Likeness}.
 */
@ApplicationScoped
public class Lookalikes {

    /** How similar titles, or their first parts, must be to be looked at. */
    private static final String LOOKED_AT = "0.5";

    /** Of one record; who has more of the same title has another problem than duplicates. */
    private static final int MOST = 200;

    private static final String BETWEEN = "\u001f";

    private static final String COLUMNS = """
            p.id, p.title, cast(p.published_on as text), p.published_precision, p.status,
            array_to_string(array(select b.printed_name from byline b where b.publication_id = p.id order by b.position),
                chr(31)) as names, f.place
            """;

    /** How similar first parts are, where one of two titles has a second and the other may lack it. */
    private static final String FIRST_PARTS = """
            case when a.parted then similarity(lower(p.title), a.main)
                when strpos(p.title, ': ') > 0 or strpos(p.title, ' - ') > 0 or strpos(p.title, ' – ') > 0
                    or strpos(p.title, ' — ') > 0 then similarity(main_title(p.title), a.main)
                else 0 end""";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    @Inject
    private TitleWords words;

    /** Records that may be the same publication as this, the likeliest first. Withdrawn ones do not count. */
    List<Lookalike> of(Probe probe) {
        return of(List.of(probe)).getFirst();
    }

    /** The same for each of these, in their order. */
    public List<List<Lookalike>> of(List<Probe> probes) {
        if (probes.isEmpty()) {
            return List.of();
        }
        List<List<Lookalike>> found = new ArrayList<>();
        probes.forEach(probe -> found.add(new ArrayList<>()));
        byAddress(probes, found);
        byIdentifier(probes, found);
        List<TitleWords.Sought> sought =
                words.of(probes.stream().map(Probe::title).toList());
        byTitle(probes, found, "plain_words(p.title) @@ cast(a.query as tsquery)", sought, false);
        byTitle(probes, found, "(lower(p.title) % lower(a.title) or main_title(p.title) % a.main)", sought, true);
        return found;
    }

    private void byAddress(List<Probe> probes, List<List<Lookalike>> found) {
        Sql.rows(entities, "select " + COLUMNS + """
                        from unnest(cast(:urls as text[]), cast(:except as bigint[])) with ordinality as f (url, own, place)
                        join publication p on lower(p.source_url) = f.url
                        where p.id <> f.own and p.status <> 'WITHDRAWN' order by f.place, p.id
                        """)
                .setParameter(
                        "urls",
                        probes.stream()
                                .map(probe -> probe.sourceUrl() == null
                                        ? null
                                        : probe.sourceUrl().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .setParameter("except", except(probes))
                .getResultStream()
                .forEach(row -> add(found, row, List.of(Reason.ADDRESS)));
    }

    private void byIdentifier(List<Probe> probes, List<List<Lookalike>> found) {
        List<Integer> places = new ArrayList<>();
        List<String> schemes = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int place = 1; place <= probes.size(); place++) {
            for (Map.Entry<String, String> identifier :
                    probes.get(place - 1).identifiers().entrySet()) {
                places.add(place);
                schemes.add(identifier.getKey());
                values.add(identifier.getValue().toLowerCase(Locale.ROOT));
            }
        }
        if (places.isEmpty()) {
            return;
        }
        Sql.rows(entities, "select " + COLUMNS + """
                        from unnest(cast(:places as int[]), cast(:schemes as text[]), cast(:values as text[]))
                            as f (place, scheme, value)
                        join publication_identifier i on i.scheme = f.scheme and lower(i.value) = f.value
                        join publication p on p.id = i.publication_id
                        where p.status <> 'WITHDRAWN' order by f.place, p.id
                        """)
                .setParameter("places", places.toArray(Integer[]::new))
                .setParameter("schemes", schemes.toArray(String[]::new))
                .setParameter("values", values.toArray(String[]::new))
                .getResultStream()
                .filter(row -> Sql.number(row[0])
                        != probes.get((int) Sql.number(row[6]) - 1).except())
                .forEach(row -> add(found, row, List.of(Reason.IDENTIFIER)));
    }

    /**
     * Looks for similar titles.
     *
     * @param candidates which records are compared with what is asked for
     * @param onlyShort whether only those are asked for whose titles have few words
     */
    private void byTitle(
            List<Probe> probes,
            List<List<Lookalike>> found,
            String candidates,
            List<TitleWords.Sought> sought,
            boolean onlyShort) {
        if (onlyShort && sought.stream().noneMatch(TitleWords.Sought::isShort)) {
            return;
        }
        Sql.of(entities, "select set_config('pg_trgm.similarity_threshold', :least, true)", String.class)
                .setParameter("least", LOOKED_AT)
                .getSingleResult();
        Sql.rows(entities, "select " + COLUMNS + """
                        , exists (select 1 from byline b join author w on w.id = b.author_id where b.publication_id = p.id
                            and w.name_key = any(string_to_array(f.authors, chr(31)))) as shared, f.whole, f.main
                        from (select a.place, a.authors, c.* from unnest(cast(:titles as text[]), cast(:mains as text[]), cast(:queries as text[]),
                                cast(:authors as text[]), cast(:except as bigint[]), cast(:parted as boolean[]),
                                cast(:asked as boolean[]))
                                with ordinality as a (title, main, query, authors, own, parted, asked, place)
                            cross join lateral (
                                select s.* from (select p.id, similarity(lower(p.title), lower(a.title)) as whole,
                                    %s as main
                                    from publication p where %s and p.id <> a.own and p.status <> 'WITHDRAWN') s
                                where s.whole >= cast(:least as real) or s.main >= cast(:least as real)
                                order by s.whole desc, s.main desc, s.id limit :most) c
                            where a.asked) f
                        join publication p on p.id = f.id
                        order by f.place, f.whole desc, f.main desc, p.id
                        """.formatted(FIRST_PARTS, candidates))
                .setParameter("titles", probes.stream().map(Probe::title).toArray(String[]::new))
                .setParameter(
                        "mains", sought.stream().map(TitleWords.Sought::main).toArray(String[]::new))
                .setParameter(
                        "queries", sought.stream().map(TitleWords.Sought::query).toArray(String[]::new))
                .setParameter(
                        "authors",
                        probes.stream()
                                .map(probe -> String.join(BETWEEN, probe.authors()))
                                .toArray(String[]::new))
                .setParameter("except", except(probes))
                .setParameter(
                        "parted",
                        probes.stream()
                                .map(probe -> Likeness.hasSecondPart(probe.title()))
                                .toArray(Boolean[]::new))
                .setParameter(
                        "asked",
                        sought.stream().map(one -> !onlyShort || one.isShort()).toArray(Boolean[]::new))
                .setParameter("least", LOOKED_AT)
                .setParameter("most", MOST)
                .getResultStream()
                .forEach(row -> add(
                        found,
                        row,
                        likeness(probes.get((int) Sql.number(row[6]) - 1), row).reasons()));
    }

    /** Adds what was found to what was found of the same record before, unless nothing speaks for it. */
    private static void add(List<List<Lookalike>> found, @Nullable Object[] row, List<Reason> reasons) {
        List<Lookalike> known = found.get((int) Sql.number(row[6]) - 1);
        long id = Sql.number(row[0]);
        if (!reasons.isEmpty() && known.stream().noneMatch(each -> each.id() == id)) {
            known.add(lookalike(row, reasons));
        }
    }

    private static Likeness likeness(Probe probe, @Nullable Object[] row) {
        return new Likeness(
                ((Number) value(row, 8)).doubleValue(),
                ((Number) value(row, 9)).doubleValue(),
                Likeness.hasSecondPart(probe.title()) != Likeness.hasSecondPart((String) value(row, 1)),
                probe.publishedOn(),
                date((String) row[2], (String) row[3]),
                (Boolean) value(row, 7),
                !probe.authors().isEmpty() && !((String) value(row, 5)).isEmpty());
    }

    private static Lookalike lookalike(@Nullable Object[] row, List<Reason> reasons) {
        String names = (String) value(row, 5);
        return new Lookalike(
                Sql.number(row[0]),
                (String) value(row, 1),
                date((String) row[2], (String) row[3]),
                PublicationStatus.valueOf((String) value(row, 4)),
                names.isEmpty() ? List.of() : Arrays.asList(names.split(BETWEEN)),
                reasons);
    }

    private static Object value(@Nullable Object[] row, int column) {
        Object value = row[column];
        if (value == null) {
            throw new IllegalStateException("column " + column + " is never null");
        }
        return value;
    }

    private static Long[] except(List<Probe> probes) {
        return probes.stream().map(Probe::except).toArray(Long[]::new);
    }

    private static @Nullable PartialDate date(@Nullable String day, @Nullable String precision) {
        return day == null || precision == null
                ? null
                : new PartialDate(LocalDate.parse(day), PartialDate.Precision.valueOf(precision));
    }
}
