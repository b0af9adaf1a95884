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
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.duplicate.DuplicateDesk;
import org.researcharchive.duplicate.Lookalike;
import org.researcharchive.duplicate.Probe;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.tests.ArchiveDeployment;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Samples;

/**
 * How many near-copies of real records are found, and how much else. Needs an archive with the records of digitalgov, so
 * no suite runs it; ask for it by name.
 */
@ArquillianTest
public class NearCopiesMeasure {

    private static final Logger LOG = System.getLogger(NearCopiesMeasure.class.getName());
    private static final int COPIES = 200;

    @EJB
    private DuplicateDesk duplicates;

    @EJB
    private PublicationCatalog catalog;

    @Resource(lookup = "jdbc/archive")
    private DataSource source;

    private final Caller curator = new Caller("a-curator", Role.CURATOR);

    @Deployment
    public static EnterpriseArchive archive() {
        return ArchiveDeployment.with(NearCopiesMeasure.class, NearCopies.class, Caller.class, Samples.class);
    }

    @Test
    public void nearCopiesOfRealRecordsAreFoundAndLittleElse() throws Exception {
        List<Long> ids = sample();
        assertThat(ids).as("import the records of digitalgov first").hasSize(COPIES);
        NearCopies copies = new NearCopies();
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
                "near-copies: recall {0}, precision {1}, median {2} us, 95th percentile {3} us, longest {4} us",
                recall,
                precision,
                micros.get(COPIES / 2),
                micros.get(COPIES * 95 / 100),
                micros.getLast());
        assertThat(recall).isGreaterThanOrEqualTo(0.95);
        assertThat(precision).isGreaterThanOrEqualTo(0.90);
    }

    private List<Long> sample() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select id from publication where source = 'digitalgov' and status = 'PUBLISHED'"
                                + " order by md5(source_id) limit " + COPIES);
                ResultSet rows = statement.executeQuery()) {
            List<Long> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }
}
