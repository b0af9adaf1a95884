package org.researcharchive.importing.preview;

import java.util.List;
import org.researcharchive.duplicate.Lookalike;

/**
 * A record that a row would possibly bring a second time.
 *
 * @param reasons why it may be, the strongest first
 */
public record PossibleDuplicate(long id, String title, List<Lookalike.Reason> reasons) {

    static PossibleDuplicate of(Lookalike lookalike) {
        return new PossibleDuplicate(lookalike.id(), lookalike.title(), lookalike.reasons());
    }
}
