package org.researcharchive.tests.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.audit.RevisionLog;
import org.researcharchive.author.AuthorDetails;
import org.researcharchive.author.AuthorDirectory;
import org.researcharchive.author.AuthorSuggestion;
import org.researcharchive.author.PublicAuthors;
import org.researcharchive.authority.AuthorList;
import org.researcharchive.authority.AuthorPair;
import org.researcharchive.authority.AuthorRow;
import org.researcharchive.authority.AuthorityDesk;
import org.researcharchive.authority.AuthorityDraft;
import org.researcharchive.authority.AuthorityEntry;
import org.researcharchive.authority.AuthorityProblem;
import org.researcharchive.authority.InvalidAuthorityException;
import org.researcharchive.authority.MergeDesk;
import org.researcharchive.authority.MovedPieces;
import org.researcharchive.authority.NamesakeDesk;
import org.researcharchive.changeset.ChangeSet;
import org.researcharchive.changeset.ChangeSetDesk;
import org.researcharchive.changeset.ChangeSetKind;
import org.researcharchive.changeset.LeftRecord;
import org.researcharchive.changeset.UndoRefusedException;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.record.AuthorDraft;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.search.query.FacetName;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.search.query.SearchRequestBuilder;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Samples;

/** Authors who are one person become one and several again; names lead to them; nothing that is printed changes. */
@ArquillianTest
public class AuthorityIT {

    private static final Duration LONG = Duration.ofMinutes(2);

    @EJB
    private AuthorityDesk authors;

    @EJB
    private MergeDesk merges;

    @EJB
    private NamesakeDesk namesakes;

    @EJB
    private AuthorDirectory directory;

    @EJB
    private PublicAuthors publicAuthors;

    @EJB
    private ChangeSetDesk sets;

    @EJB
    private PublicationCatalog catalog;

    @EJB
    private RevisionLog revisions;

    @Inject
    private PublicationSearch search;

    private final String word = "a" + Long.toString(System.nanoTime(), 36);
    private final Caller editor = new Caller("editor-" + word, Role.CURATOR, Role.EDITOR);
    private final Caller curator = new Caller("curator-" + word, Role.CURATOR);

    @Test
    public void aMergeKeepsWhatIsPrintedLeadsOnAndIsTakenBackButForWhatIsEditedSince() {
        PublicationDetails first = publish("One " + word, "J. Smith " + word);
        PublicationDetails second = publish("Two " + word, "J. Smith " + word);
        PublicationDetails third = publish("Three " + word, "John Smith " + word);
        long gone = author(first);
        long kept = author(third);
        assertThat(gone).isEqualTo(author(second)).isNotEqualTo(kept);

        long set = editor.get(() -> merges.merge(kept, List.of(gone), null));

        ChangeSet written = editor.get(() -> sets.get(set));
        assertThat(written.kind()).isEqualTo(ChangeSetKind.AUTHOR_MERGE);
        assertThat(written.changed()).isEqualTo(2);
        assertThat(byline(first)).isEqualTo(tuple(kept, "J. Smith " + word));
        assertThat(editor.get(() -> revisions.of(first.id(), 0, 1)).getFirst().changeSet())
                .isEqualTo(set);
        assertThat(publicAuthors.author(gone)).map(AuthorDetails::id).hasValue(kept);
        assertThat(entry(kept).variants()).containsExactly("J. Smith " + word);
        assertThat(entry(gone).mergedInto()).isEqualTo(kept);
        assertThat(refusal(() -> merges.merge(kept, List.of(gone), null)))
                .as("pressed twice")
                .isEqualTo(AuthorityProblem.Reason.MERGED_MEANWHILE);
        assertThat(author(publish("Four " + word, "J. SMITH " + word)))
                .as("a name that an import brings again")
                .isEqualTo(kept);
        awaitFound(4, by("author:\"j smith " + word + "\""));
        awaitFound(4, SearchRequest.builder().filter(FacetName.AUTHOR, Long.toString(gone)));

        edit(second, "Two, edited since " + word);
        long undo = editor.get(() -> start(() -> sets.undo(set)));
        over(undo);

        assertThat(byline(first)).isEqualTo(tuple(gone, "J. Smith " + word));
        assertThat(byline(second)).as("edited since").isEqualTo(tuple(kept, "J. Smith " + word));
        assertThat(editor.get(() -> sets.left(undo, 0, 10)))
                .extracting(LeftRecord::id, LeftRecord::reason)
                .containsExactly(tuple(second.id(), LeftRecord.Reason.EDITED));
        assertThat(publicAuthors.author(gone)).map(AuthorDetails::id).hasValue(gone);
        assertThat(entry(kept).variants()).isEmpty();

        long again = editor.get(() -> start(() -> sets.undo(undo)));
        over(again);
        assertThat(byline(first)).isEqualTo(tuple(kept, "J. Smith " + word));
        assertThat(entry(gone).mergedInto()).isEqualTo(kept);
    }

    @Test
    public void mergesUponMergesAreTakenBackInTheirOrder() {
        long one = author(publish("One " + word, "Kim A " + word));
        long two = author(publish("Two " + word, "Kim B " + word));
        long three = author(publish("Three " + word, "Kim C " + word));
        long first = editor.get(() -> merges.merge(two, List.of(one), null));
        long second = editor.get(() -> merges.merge(three, List.of(two), null));

        assertThat(publicAuthors.author(one)).map(AuthorDetails::id).hasValue(three);
        assertThat(entry(three).variants()).containsExactly("Kim B " + word, "Kim A " + word);
        assertThatExceptionOfType(UndoRefusedException.class)
                .isThrownBy(() -> editor.get(() -> start(() -> sets.undo(first))))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(UndoRefusedException.Reason.MERGED_ON));

        over(editor.get(() -> start(() -> sets.undo(second))));
        assertThat(entry(one).mergedInto()).isEqualTo(two);
        assertThat(entry(three).variants()).isEmpty();
        over(editor.get(() -> start(() -> sets.undo(first))));
        assertThat(publicAuthors.author(one)).map(AuthorDetails::id).hasValue(one);
        assertThat(entry(two).variants()).isEmpty();
    }

    @Test
    public void anOrcidOfTwoPeopleIsNotDecidedBySilence() {
        long one = author(publish("One " + word, "Lee A " + word));
        long two = author(publish("Two " + word, "Lee B " + word));
        String mine = orcid(1);
        String other = orcid(2);
        save(one, draft(one, mine));
        save(two, draft(two, other));
        assertThat(refusal(() -> save(two, draft(two, mine)))).isEqualTo(AuthorityProblem.Reason.ORCID_TAKEN);
        assertThat(refusal(() -> save(two, draft(two, mine.substring(0, 18) + (mine.endsWith("1") ? "2" : "1")))))
                .isEqualTo(AuthorityProblem.Reason.ORCID_CHECK);

        assertThat(refusal(() -> merges.merge(one, List.of(two), null)))
                .isEqualTo(AuthorityProblem.Reason.ORCID_CONFLICT);
        long set = editor.get(() -> merges.merge(one, List.of(two), other));
        assertThat(entry(one).orcid()).isEqualTo(other);

        over(editor.get(() -> start(() -> sets.undo(set))));
        assertThat(entry(one).orcid()).isEqualTo(mine);
        assertThat(entry(two).orcid()).isEqualTo(other);
    }

    @Test
    public void anotherNameLeadsToTheAuthorEverywhere() {
        PublicationDetails record = publish("One " + word, "Park Min " + word);
        long id = author(record);
        String other = "Bak " + word + "x";
        AuthorityEntry saved =
                save(id, new AuthorityDraft("Park Min-su " + word, List.of(other), null, "Quay College", null, null));

        assertThat(saved.variants()).containsExactly(other, "Park Min " + word);
        assertThat(curator.get(() -> directory.suggest("bak " + word, 5)))
                .extracting(AuthorSuggestion::id, AuthorSuggestion::variant)
                .containsExactly(tuple(id, other));
        assertThat(curator.get(() -> authors.list(word + "x bak", AuthorList.Sort.PIECES, 0, 5))
                        .rows())
                .extracting(AuthorRow::id, AuthorRow::pieces)
                .containsExactly(tuple(id, 1L));
        assertThat(author(publish("Two " + word, other))).isEqualTo(id);
        awaitFound(2, by("author:" + word + "x"));
        assertThat(refusal(() -> editor.get(() -> authors.save(id, saved.version() - 1, draft(id, null)))))
                .isEqualTo(AuthorityProblem.Reason.CHANGED_SINCE);
    }

    @Test
    public void piecesOfSomebodyElseGoToANewAuthorAndBack() {
        PublicationDetails mine = publish("Mine " + word, "Ada " + word);
        PublicationDetails other = publish("Not mine " + word, "Ada " + word);
        long id = author(mine);

        MovedPieces moved = editor.get(() -> merges.split(id, List.of(other.id()), null, "Ada the Younger " + word));

        assertThat(moved.pieces()).isEqualTo(1);
        assertThat(byline(other)).isEqualTo(tuple(moved.author(), "Ada " + word));
        assertThat(byline(mine)).isEqualTo(tuple(id, "Ada " + word));
        assertThat(refusal(() -> merges.split(id, List.of(other.id()), moved.author(), null)))
                .as("pressed twice")
                .isEqualTo(AuthorityProblem.Reason.NO_PIECES);
        over(editor.get(() -> start(() -> sets.undo(moved.changeSet()))));
        assertThat(byline(other)).isEqualTo(tuple(id, "Ada " + word));
    }

    @Test
    public void namesOfOnePersonAreFoundHoweverTheyAreWritten() {
        String family = "F" + word;
        long comma = author(publish("One " + word, family + ", Zo\u00eb"));
        long plain = author(publish("Two " + word, "Zoe " + family));
        long other = author(publish("Three " + word, "Zoran " + family));
        editor.get(() -> catalog.create(Samples.plain(Samples.source(), "1", "Four " + word).toBuilder()
                .authors(List.of(named("Z. " + family), named("Colleague " + word)))
                .build()));
        editor.get(() -> catalog.create(Samples.plain(Samples.source(), "1", "Five " + word).toBuilder()
                .authors(List.of(
                        new AuthorDraft(other, "Zoran", null, null, null, null, null), named("Colleague " + word)))
                .build()));
        long initial = curator.get(() -> directory.called("Z. " + family, 2))
                .getFirst()
                .id();
        // names are compared as soon as they come; that two wrote with a third is looked at again with the next change
        save(initial, new AuthorityDraft("Z. " + family, List.of(), null, "Quay College", null, null));
        save(other, new AuthorityDraft("Zoran " + family, List.of(), null, "Quay College", null, null));

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(pairs(comma, plain, other, initial))
                        .containsExactlyInAnyOrder(List.of(comma, plain), List.of(other, initial)));
        AuthorPair pair = found(other, initial);
        assertThat(pair.sameName()).isFalse();
        assertThat(pair.sharedAuthors()).isEqualTo(1);
        assertThat(pair.sameAffiliation()).isTrue();

        curator.get(() -> {
            namesakes.notTheSame(plain, comma);
            return true;
        });
        save(plain, new AuthorityDraft("Zoe " + family, List.of(), null, "Elsewhere", null, null));
        assertThat(pairs(comma, plain, other, initial)).containsExactly(List.of(other, initial));
        curator.get(() -> {
            namesakes.maybeTheSame(plain, comma);
            return true;
        });
        await().atMost(LONG).untilAsserted(() -> assertThat(pairs(comma, plain)).hasSize(1));
    }

    private List<List<Long>> pairs(Long... ids) {
        return curator.get(() -> namesakes.likely(0, 10_000)).stream()
                .map(pair -> List.of(pair.first().id(), pair.second().id()))
                .filter(pair -> List.of(ids).containsAll(pair))
                .toList();
    }

    private AuthorPair found(long first, long second) {
        return curator.get(() -> namesakes.likely(0, 10_000)).stream()
                .filter(pair -> pair.first().id() == first && pair.second().id() == second)
                .findFirst()
                .orElseThrow();
    }

    private static AuthorDraft named(String name) {
        return new AuthorDraft(null, name, null, null, null, null, null);
    }

    @Test
    public void onlyEditorsDecideWhoIsWho() {
        PublicationDetails record = publish("One " + word, "Ada " + word);
        long one = author(record);
        long two = author(publish("Two " + word, "Eda " + word));

        assertThat(curator.get(() -> authors.find(one))).isPresent();
        assertThat(curator.get(() -> merges.look(List.of(one, two)))).hasSize(2);
        for (Supplier<Object> forbidden : List.<Supplier<Object>>of(
                () -> merges.merge(one, List.of(two), null),
                () -> merges.split(one, List.of(record.id()), two, null),
                () -> authors.save(one, 0, draft(one, null)))) {
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> curator.get(forbidden));
        }
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> new Caller("nobody").get(() -> authors.list(null, AuthorList.Sort.NAME, 0, 1)));
        assertThat(refusal(() -> merges.merge(one, List.of(one), null))).isEqualTo(AuthorityProblem.Reason.TOO_FEW);
        assertThat(refusal(() -> merges.merge(one, List.of(Long.MAX_VALUE), null)))
                .isEqualTo(AuthorityProblem.Reason.UNKNOWN);
    }

    @Test
    public void mergesAndSavesAtOnceLoseNoByline() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ids.add(author(publish("Piece " + i + " " + word, "Name" + i + " " + word)));
        }
        List<Callable<Object>> saves = new ArrayList<>();
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            long one = ids.get(i);
            long next = ids.get((i + 1) % 4);
            work.add(() -> tried(() -> merges.merge(one, List.of(next), null)));
            work.add(() -> tried(() -> merges.merge(next, List.of(one), null)));
            for (int j = 0; j < 5; j++) {
                String title = "Saved meanwhile " + i + j + " " + word;
                // both orders in which two records can name the same two
                saves.add(() -> publish(title, printed(one), printed(next)).id());
                saves.add(() ->
                        publish(title + " turned", printed(next), printed(one)).id());
            }
        }
        work.addAll(saves);
        List<Object> done = atOnce(work);

        assertThat(done.subList(done.size() - saves.size(), done.size()))
                .as("bylines of a record that was saved while its authors were merged; %s", done)
                .allSatisfy(id -> assertThat(
                                editor.get(() -> catalog.get((Long) id)).bylines())
                        .hasSize(2)
                        .allSatisfy(
                                byline -> assertThat(entry(byline.authorId()).mergedInto())
                                        .isNull()));
        assertThat(ids).allSatisfy(id -> assertThat(publicAuthors.author(id)).isPresent());
    }

    private static AuthorDraft printed(long author) {
        return new AuthorDraft(author, "Printed " + author, null, null, null, null, null);
    }

    private static List<Object> atOnce(List<Callable<Object>> work) throws Exception {
        List<Object> done = new ArrayList<>();
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        try (ExecutorService people = Executors.newFixedThreadPool(12)) {
            List<Future<Object>> futures = new ArrayList<>();
            for (Callable<Object> each : work) {
                futures.add(people.submit(() -> {
                    Thread.currentThread().setContextClassLoader(classes);
                    return each.call();
                }));
            }
            for (Future<Object> future : futures) {
                done.add(future.get());
            }
        }
        return done;
    }

    /** What a merge among many comes to: the change set, or why not. */
    private Object tried(Supplier<Long> merge) {
        try {
            return editor.get(merge);
        } catch (InvalidAuthorityException e) {
            return e.problems().getFirst().reason();
        }
    }

    private AuthorityProblem.Reason refusal(Supplier<?> work) {
        InvalidAuthorityException[] refused = new InvalidAuthorityException[1];
        assertThatExceptionOfType(InvalidAuthorityException.class)
                .isThrownBy(() -> editor.get(work))
                .satisfies(e -> refused[0] = e);
        return refused[0].problems().getFirst().reason();
    }

    private AuthorityEntry save(long id, AuthorityDraft draft) {
        return editor.get(() -> authors.save(id, entry(id).version(), draft));
    }

    private AuthorityDraft draft(long id, @Nullable String orcid) {
        AuthorityEntry entry = entry(id);
        return new AuthorityDraft(entry.name(), entry.variants(), null, null, orcid, null);
    }

    /** An iD that no other test uses, with the check character that belongs to it. */
    private static String orcid(int salt) {
        String digits = String.format("%015d", Math.floorMod(System.nanoTime() * 31 + salt, 1_000_000_000_000_000L));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum = (sum + digits.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - sum % 11) % 11;
        String all = digits + (check == 10 ? "X" : check);
        return all.replaceAll("(.{4})(?=.)", "$1-");
    }

    private AuthorityEntry entry(long id) {
        return editor.get(() -> authors.find(id)).orElseThrow();
    }

    private PublicationDetails publish(String title, String author) {
        return publish(title, named(author));
    }

    private PublicationDetails publish(String title, AuthorDraft... authors) {
        return editor.get(() -> catalog.create(Samples.plain(Samples.source(), "1", title).toBuilder()
                .authors(List.of(authors))
                .status(PublicationStatus.PUBLISHED)
                .build()));
    }

    private void edit(PublicationDetails record, String title) {
        PublicationDetails read = editor.get(() -> catalog.get(record.id()));
        editor.get(() -> catalog.update(
                record.id(),
                read.version(),
                read.record().toBuilder().title(title).build()));
    }

    private static long author(PublicationDetails record) {
        return record.bylines().getFirst().authorId();
    }

    private Tuple byline(PublicationDetails record) {
        var name = editor.get(() -> catalog.get(record.id())).bylines().getFirst();
        return tuple(name.authorId(), name.printedName());
    }

    private void awaitFound(long hits, SearchRequestBuilder request) {
        await().atMost(LONG)
                .untilAsserted(
                        () -> assertThat(search.search(request.build()).total()).isEqualTo(hits));
    }

    private static SearchRequestBuilder by(String text) {
        return SearchRequest.builder().text(text);
    }

    private void over(long set) {
        await().atMost(LONG).until(() -> !editor.get(() -> sets.get(set)).isRunning());
    }

    /** Starts an undo as soon as none that somebody else has started is under way. */
    private static long start(Supplier<Long> starting) {
        long[] started = new long[1];
        await().atMost(LONG)
                .ignoreExceptionsInstanceOf(JobAlreadyRunningException.class)
                .until(() -> {
                    started[0] = starting.get();
                    return true;
                });
        return started[0];
    }
}
