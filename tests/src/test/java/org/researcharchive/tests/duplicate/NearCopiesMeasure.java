package org.researcharchive.tests.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.duplicate.DuplicateDesk;
import org.researcharchive.duplicate.Lookalike;
import org.researcharchive.duplicate.Probe;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.tests.publication.Caller;

/**
 * How many near-copies of real records are found, and how much else, for each source with enough records. Needs an archive
 * with the records of digitalgov at least, so no suite runs it; ask for it by name.
 */
@ArquillianTest
public class NearCopiesMeasure {

    private static final Logger LOG = System.getLogger(NearCopiesMeasure.class.getName());
    private static final int COPIES = 200;

    /** The bounds of {@code Likeness} were found with the first; the others tell whether they hold. */
    private static final long FIRST_SEED = 7;

    private static final long[] SEEDS = {FIRST_SEED, 11, 23, 42};

    @EJB
    private DuplicateDesk duplicates;

    @EJB
    private PublicationCatalog catalog;

    @Resource(lookup = "jdbc/archive")
    private DataSource source;

    private final Caller curator = new Caller("a-curator", Role.CURATOR);

    @Test
    public void nearCopiesOfRealRecordsAreFoundAndLittleElse() throws Exception {
        List<String> sources = sources();
        assertThat(sources)
                .as("sources of at least " + COPIES + " records; import those of digitalgov first")
                .isNotEmpty();
        for (String from : sources) {
            for (long seed : SEEDS) {
                measure(from, seed);
            }
        }
    }

    private void measure(String from, long seed) throws SQLException {
        List<Long> ids = sample(from, seed);
        NearCopies copies = new NearCopies(seed);
        int found = 0;
        int wrong = 0;
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            long id = ids.get(i);
            Probe copy = copies.of(curator.get(() -> catalog.get(id)), i);
            long start = System.nanoTime();
            List<Long> lookalikes = curator.get(() -> duplicates.of(copy)).stream()
                    .map(Lookalike::id)
                    .toList();
            micros.add((System.nanoTime() - start) / 1000);
            found += lookalikes.contains(id) ? 1 : 0;
            wrong += lookalikes.size() - (lookalikes.contains(id) ? 1 : 0);
        }
        Collections.sort(micros);
        double recall = (double) found / COPIES;
        double precision = (double) found / (found + wrong);
        LOG.log(
                Level.INFO,
                "near-copies of {0}, seed {1}: recall {2}, precision {3}, median {4} us, 95th percentile {5} us,"
                        + " longest {6} us",
                from,
                seed,
                recall,
                precision,
                micros.get(COPIES / 2),
                micros.get(COPIES * 95 / 100),
                micros.getLast());
        assertThat(recall).as(from + " " + seed).isGreaterThanOrEqualTo(0.95);
        assertThat(precision).as(from + " " + seed).isGreaterThanOrEqualTo(0.90);
    }

    private List<String> sources() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select source from publication where status = 'PUBLISHED' and published_on is not null"
                                + " group by source having count(*) >= " + COPIES + " order by source");
                ResultSet rows = statement.executeQuery()) {
            List<String> sources = new ArrayList<>();
            while (rows.next()) {
                sources.add(rows.getString(1));
            }
            return sources;
        }
    }

    /** Other records for each seed. */
    private List<Long> sample(String from, long seed) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select id from publication where source = ? and status = 'PUBLISHED'"
                                + " order by md5(source_id || ?) limit " + COPIES)) {
            statement.setString(1, from);
            statement.setString(2, seed == FIRST_SEED ? "" : Long.toString(seed));
            try (ResultSet rows = statement.executeQuery()) {
                List<Long> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
                return ids;
            }
        }
    }
}
