package org.researcharchive.tests.taxonomy;

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
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.audit.RevisionLog;
import org.researcharchive.category.CategoryDirectory;
import org.researcharchive.category.CategoryNode;
import org.researcharchive.category.InvalidCategoryException;
import org.researcharchive.category.PublicCategories;
import org.researcharchive.changeset.ChangeSet;
import org.researcharchive.changeset.ChangeSetDesk;
import org.researcharchive.changeset.LeftRecord;
import org.researcharchive.job.JobAlreadyRunningException;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.PublicationFilter;
import org.researcharchive.record.PublicationStatus;
import org.researcharchive.search.query.FacetName;
import org.researcharchive.search.query.PublicationSearch;
import org.researcharchive.search.query.SearchRequest;
import org.researcharchive.taxonomy.CategoryChange;
import org.researcharchive.taxonomy.CategoryDesk;
import org.researcharchive.taxonomy.CategoryStep;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Samples;

/** The category tree stays a tree, records and searches follow it, and each change is taken back. */
@ArquillianTest
public class CategoryDeskIT {

    private static final Duration LONG = Duration.ofMinutes(2);

    @EJB
    private CategoryDesk desk;

    @EJB
    private CategoryDirectory directory;

    @EJB
    private PublicCategories categories;

    @EJB
    private PublicationCatalog catalog;

    @EJB
    private ChangeSetDesk sets;

    @EJB
    private RevisionLog revisions;

    @Inject
    private PublicationSearch search;

    private final String source = Samples.source();
    private final Caller editor = new Caller("editor-" + source, Role.CURATOR, Role.EDITOR);

    @Test
    public void aRenamedAndMovedCategoryIsFoundByItsFormerPathAndTheIndexFollows() {
        long asia = add(null, "Asia " + source);
        long korea = add(asia, "Korea");
        PublicationDetails record = publish("1", path("Asia", "/Korea"));
        awaitFound(path("Asia", "/Korea"), 1);
        long east = add(null, "East " + source);

        editor.get(() -> desk.rename(korea, "Corea", "Rename"));
        CategoryChange moved = editor.get(() -> desk.move(asia, east, "Move"));

        String now = path("East", "/Asia " + source + "/Corea");
        assertThat(node(korea).path()).isEqualTo(now);
        assertThat(node(east))
                .extracting(CategoryNode::own, CategoryNode::records)
                .containsExactly(0L, 1L);
        awaitFound(now, 1);
        assertThat(found(path("Asia", "/Korea")))
                .as("by a search that somebody kept")
                .isEqualTo(1);
        assertThat(catalogCount(path("Asia", "/Korea")))
                .as("by a list that somebody kept")
                .isEqualTo(1);
        assertThat(record(record.id()).record().categories()).containsExactly(now);
        assertThat(record(record.id()).version())
                .as("the record itself was not edited")
                .isEqualTo(record.version());
        // a form that was open meanwhile, or a file from before
        PublicationDetails later = publish("2", path("Asia", "/Korea"));
        assertThat(later.record().categories()).containsExactly(now);

        editor.get(() -> start(() -> sets.undo(moved.changeSet())));
        assertThat(node(korea).path()).isEqualTo(path("Asia", "/Corea"));
        awaitFound(path("Asia", "/Corea"), 2);
    }

    @Test
    public void aMergedCategoryLeadsOnAndComesBackButForWhatWasEditedSince() {
        long old = add(null, "Old " + source);
        long below = add(old, "Below");
        long kept = add(null, "Kept " + source);
        PublicationDetails first = publish("1", path("Old", ""));
        PublicationDetails second = publish("2", path("Old", ""), path("Kept", ""));
        PublicationDetails deep = publish("3", path("Old", "/Below"));

        CategoryChange merged = editor.get(() -> desk.merge(old, kept, "Merge"));

        await().atMost(LONG).until(() -> editor.get(() -> desk.waiting(merged.changeSet())) == 0);
        assertThat(paths(first)).containsExactly(path("Kept", ""));
        assertThat(paths(second)).containsExactly(path("Kept", ""));
        assertThat(paths(deep)).containsExactly(path("Kept", "/Below"));
        assertThat(categories.category(old).orElseThrow().id())
                .as("the address leads on")
                .isEqualTo(kept);
        assertThat(editor.get(() -> revisions.of(first.id(), 0, 1)).getFirst().changeSet())
                .isEqualTo(merged.changeSet());
        assertThat(written(merged.changeSet()).changed()).isEqualTo(2);
        awaitFound(path("Kept", ""), 3);
        assertThat(found(path("Old", ""))).isEqualTo(3);
        assertThat(node(below).parentId()).isEqualTo(kept);

        PublicationDetails read = record(second.id());
        editor.get(() -> catalog.update(
                second.id(),
                read.version(),
                read.record().toBuilder().title("Edited since").build()));
        editor.get(() -> desk.rename(below, "Renamed since", "Rename"));
        long undo = editor.get(() -> start(() -> sets.undo(merged.changeSet())));

        await().atMost(LONG).until(() -> !written(undo).isRunning());
        assertThat(node(old).own()).isEqualTo(1);
        assertThat(paths(first)).containsExactly(path("Old", ""));
        assertThat(paths(second)).containsExactly(path("Kept", ""));
        assertThat(editor.get(() -> sets.left(undo, 0, 9)))
                .extracting(LeftRecord::id, LeftRecord::reason)
                .containsExactly(tuple(second.id(), LeftRecord.Reason.EDITED));
        assertThat(editor.get(() -> desk.steps(undo)))
                .filteredOn(step -> step.leftBecause() != null)
                .extracting(CategoryStep::categoryId)
                .containsExactly(below);
        awaitFound(path("Old", ""), 1);

        long again = editor.get(() -> start(() -> sets.undo(undo)));
        await().atMost(LONG)
                .until(() -> !written(again).isRunning() && paths(first).contains(path("Kept", "")));
        assertThat(categories.category(old).orElseThrow().id()).isEqualTo(kept);
    }

    @Test
    public void ofTwoWhoWouldMakeACycleTogetherOneIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            long a = add(null, "A" + round + " " + source);
            long b = add(null, "B" + round + " " + source);
            int done = 0;
            try (ExecutorService admins = Executors.newFixedThreadPool(2)) {
                for (Future<Boolean> one : admins.invokeAll(List.of(moving(a, b), moving(b, a)))) {
                    done += one.get() ? 1 : 0;
                }
            }
            assertThat(done).isEqualTo(1);
            @Nullable Long aboveA = node(a).parentId();
            @Nullable Long aboveB = node(b).parentId();
            assertThat(aboveA == null).isNotEqualTo(aboveB == null);
        }
    }

    private Callable<Boolean> moving(long category, long under) {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        return () -> {
            Thread.currentThread().setContextClassLoader(classes);
            try {
                editor.get(() -> desk.move(category, under, "Move"));
                return true;
            } catch (InvalidCategoryException e) {
                assertThat(e).hasMessageContaining(source).hasMessageContaining("lies in it itself");
                return false;
            }
        };
    }

    @Test
    public void whatWouldBreakTheTreeIsSaid() {
        long top = add(null, "Top " + source);
        long inner = add(top, "Inner");
        long other = add(null, "Other " + source);
        add(other, "inner");
        publish("1", path("Top", "/Inner"));

        refused(() -> desk.move(top, inner, ""), path("Top", "/Inner"), path("Top", ""));
        refused(() -> desk.move(top, top, ""), "is the same");
        refused(() -> desk.merge(top, inner, ""), "move that out of it first");
        refused(() -> desk.merge(top, other, ""), "both have categories of these names", "Inner");
        refused(() -> desk.move(inner, other, ""), path("Other", "/inner"));
        refused(() -> desk.rename(top, "Other " + source, ""), "merge them");
        refused(() -> desk.rename(top, "a/b", ""), "slash");
        refused(() -> desk.rename(top, "  ", ""), "needs a name");
        refused(() -> desk.rename(top, "x".repeat(201), ""), "201");
        refused(() -> desk.rename(top, "Top " + source, ""), "already");
        refused(() -> desk.delete(inner, ""), "1 record;");
        refused(() -> desk.delete(top, ""), "Inner");
        refused(() -> desk.move(Long.MAX_VALUE, top, ""), "no category with the number");

        long empty = add(other, "Empty");
        CategoryChange deleted = editor.get(() -> desk.delete(empty, "Delete"));
        assertThat(categories.category(empty)).isEmpty();
        refused(() -> desk.move(inner, empty, ""), "not in use");
        editor.get(() -> start(() -> sets.undo(deleted.changeSet())));
        assertThat(node(empty).path()).isEqualTo(path("Other", "/Empty"));
    }

    @Test
    public void curatorsLookAndEditorsChange() {
        long one = add(null, "One " + source);
        long two = add(null, "Two " + source);
        Caller curator = new Caller("a-curator", Role.CURATOR);
        assertThat(curator.get(() -> directory.tree())).isNotEmpty();
        assertThat(curator.get(() -> desk.steps(0))).isEmpty();
        assertThat(curator.get(() -> desk.waiting(0))).isZero();
        for (Supplier<Object> forbidden : List.<Supplier<Object>>of(
                () -> desk.add(null, "X", ""),
                () -> desk.rename(one, "X", ""),
                () -> desk.move(one, two, ""),
                () -> desk.merge(one, two, ""),
                () -> desk.delete(one, ""))) {
            assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> curator.get(forbidden));
        }
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> new Caller("nobody").get(() -> directory.tree()));
    }

    private void refused(Supplier<CategoryChange> change, String... told) {
        assertThatExceptionOfType(InvalidCategoryException.class)
                .isThrownBy(() -> editor.get(change))
                .satisfies(e -> assertThat(e.getMessage()).contains(told));
    }

    private long add(@Nullable Long parent, String name) {
        return editor.get(() -> desk.add(parent, name, "Add " + name)).category();
    }

    private String path(String top, String rest) {
        return top + " " + source + rest;
    }

    private CategoryNode node(long id) {
        return editor.get(() -> directory.tree()).stream()
                .filter(node -> node.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private PublicationDetails publish(String id, String... paths) {
        return editor.get(() -> catalog.create(Samples.plain(source, id, "Record " + id).toBuilder()
                .categories(List.of(paths))
                .status(PublicationStatus.PUBLISHED)
                .build()));
    }

    private PublicationDetails record(long id) {
        return editor.get(() -> catalog.get(id));
    }

    private List<String> paths(PublicationDetails publication) {
        return new ArrayList<>(record(publication.id()).record().categories());
    }

    private long catalogCount(String category) {
        PublicationFilter filter =
                PublicationFilter.builder().category(category).build();
        return editor.get(() -> catalog.list(filter, 0, 1)).total();
    }

    private long found(String category) {
        return search.search(SearchRequest.builder()
                        .filter(FacetName.CATEGORY, category)
                        .withoutFacets()
                        .build())
                .total();
    }

    private void awaitFound(String category, long records) {
        await().atMost(LONG).until(() -> found(category) == records);
    }

    private ChangeSet written(long set) {
        return editor.get(() -> sets.get(set));
    }

    /** Starts a job as soon as none of its kind that somebody else has started is under way. */
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
