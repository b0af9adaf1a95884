package org.researcharchive.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.researcharchive.audit.Actor;
import org.researcharchive.author.Author;
import org.researcharchive.changeset.ChangeSet;
import org.researcharchive.changeset.ChangeSets;
import org.researcharchive.changeset.UndoBegun;
import org.researcharchive.changeset.UndoRefusedException;

/**
 * Takes the entries' part of a merge back before the records' part: these come to name entries that stand for themselves
 * by then. Where the taking back is taken back, the entries are merged once more.
 */
@ApplicationScoped
class MergeUndo {

    @Inject
    private ChangeSets sets;

    @Inject
    private MergeLog log;

    @Inject
    private AuthorMerge authors;

    @Inject
    private AuthorityEntries entries;

    void undo(@Observes UndoBegun begun) {
        Actor actor = new Actor(begun.by(), ChangeSets.UNDO_ORIGIN + begun.changeSet(), null, begun.undo());
        List<MergeLog.Line> merged = log.of(begun.changeSet());
        if (!merged.isEmpty()) {
            authors.takeBack(merged, actor);
            return;
        }
        Long undone = sets.find(begun.changeSet()).map(ChangeSet::undoes).orElse(null);
        List<MergeLog.Line> before = undone == null ? List.of() : log.of(undone);
        if (!before.isEmpty()) {
            mergeAgain(before, actor);
        }
    }

    private void mergeAgain(List<MergeLog.Line> lines, Actor actor) {
        long kept = lines.getFirst().kept();
        List<MergeLog.Line> merged =
                lines.stream().filter(line -> line.wasInto() == null).toList();
        Author source = merged.stream()
                .filter(line -> line.taken().orcid())
                .findFirst()
                .map(line -> entries.present(line.author()))
                .orElseGet(() -> entries.present(kept));
        try {
            authors.merge(kept, merged.stream().map(MergeLog.Line::author).toList(), source.orcid(), present -> actor);
        } catch (InvalidAuthorityException e) {
            throw new UndoRefusedException(UndoRefusedException.Reason.AUTHORS_CHANGED, source.name());
        }
    }
}
