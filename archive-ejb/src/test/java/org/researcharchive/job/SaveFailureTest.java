package org.researcharchive.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveFailureTest {

    @ParameterizedTest
    @CsvSource({
        "40P01, AGAIN",
        "40001, AGAIN",
        "23505, AGAIN",
        "55P03, AGAIN",
        "23514, SPLIT",
        "23502, SPLIT",
        "22001, SPLIT",
        "22P05, SPLIT",
        "08006, STOP",
        "53300, STOP",
        "53100, STOP",
        "57P01, STOP",
        ", STOP"
    })
    void theDatabasesCodeSaysWhatCanBeDone(String state, SaveFailure expected) {
        Exception failure =
                new EJBException(new PersistenceException("flush", new SQLException("ERROR: no\n  Detail: x", state)));

        assertThat(SaveFailure.of(failure)).isEqualTo(expected);
        assertThat(SaveFailure.reason(failure)).isEqualTo("ERROR: no");
    }

    @Test
    void withoutADatabaseErrorARecordIsTheReasonUnlessSomebodyElseWas() {
        assertThat(SaveFailure.of(new EJBException(new IllegalStateException("odd"))))
                .isEqualTo(SaveFailure.SPLIT);
        assertThat(SaveFailure.of(new EJBException(new OptimisticLockException())))
                .isEqualTo(SaveFailure.AGAIN);
        assertThat(SaveFailure.of(new RuntimeException(new OutOfMemoryError()))).isEqualTo(SaveFailure.STOP);
        assertThat(SaveFailure.reason(new NullPointerException())).isEqualTo("NullPointerException");
    }
}
