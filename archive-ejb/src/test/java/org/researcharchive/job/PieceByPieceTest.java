package org.researcharchive.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PieceByPieceTest {

    private final Rows rows = new Rows();

    @Test
    void aGoodChunkIsStoredInOneGo() {
        save(250);

        assertThat(rows.calls).isEqualTo(1);
        assertThat(rows.stored).hasSize(250);
    }

    @Test
    void oneRecordThatAConstraintRefusesCostsOnlyItself() {
        rows.refusing = Set.of(137L);

        save(250);

        assertThat(rows.refused).containsExactly(137L);
        assertThat(rows.stored).hasSize(249).doesNotContain(137L).isSorted();
        assertThat(rows.calls).isLessThan(20);
    }

    @Test
    void aChunkOfBadRecordsIsRefusedRecordByRecord() {
        rows.refusing = Set.of(1L, 2L, 3L, 4L);

        save(4);

        assertThat(rows.refused).containsExactly(1L, 2L, 3L, 4L);
        assertThat(rows.stored).isEmpty();
    }

    @Test
    void somebodyElsesLockIsWaitedOut() {
        rows.lockedFor = 2;

        save(10);

        assertThat(rows.calls).isEqualTo(3);
        assertThat(rows.stored).hasSize(10);
    }

    @Test
    void aDatabaseThatIsGoneStopsTheJobAndRefusesNobody() {
        rows.gone = true;

        assertThatThrownBy(() -> save(10)).isInstanceOf(PersistenceException.class);
        assertThat(rows.calls).isEqualTo(1);
        assertThat(rows.refused).isEmpty();
    }

    private void save(int items) {
        new PieceByPiece<>(rows).save(LongStream.rangeClosed(1, items).boxed().toList());
    }

    /** A database that refuses what it is told to. */
    private static final class Rows implements ChunkStore<Long> {
        private final List<Long> stored = new ArrayList<>();
        private final List<Long> refused = new ArrayList<>();
        private Set<Long> refusing = Set.of();
        private int lockedFor;
        private boolean gone;
        private int calls;

        @Override
        public void save(List<Long> items) {
            calls++;
            if (gone) {
                throw failure("08006");
            }
            if (lockedFor-- > 0) {
                throw failure("40P01");
            }
            if (items.stream().anyMatch(refusing::contains)) {
                throw failure("23514");
            }
            stored.addAll(items);
        }

        @Override
        public void refuse(Long item, RuntimeException why) {
            refused.add(item);
        }

        private static PersistenceException failure(String state) {
            return new PersistenceException(new SQLException("no", state));
        }
    }
}
