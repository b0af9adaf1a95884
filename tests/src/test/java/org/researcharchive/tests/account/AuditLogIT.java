package org.researcharchive.tests.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.DeskSessions;
import org.researcharchive.account.InvalidAccountException;
import org.researcharchive.account.Role;
import org.researcharchive.account.SignInThrottle;
import org.researcharchive.account.StaffAccount;
import org.researcharchive.account.StaffDesk;
import org.researcharchive.account.StaffDraft;
import org.researcharchive.audit.AuditLog;
import org.researcharchive.audit.StaffAction;
import org.researcharchive.audit.StaffActionFilter;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Database;

/** What the audit log keeps, who may read it, and what a server tells the others about failures to sign in. */
@ArquillianTest
public class AuditLogIT {

    @EJB
    private AuditLog log;

    @EJB
    private StaffDesk staff;

    @EJB
    private DeskSessions sessions;

    @EJB
    private SignInThrottle throttle;

    @Resource(lookup = "jdbc/archive")
    private DataSource database;

    private final Caller admin = new Caller("audit.boss", Role.CURATOR, Role.ADMIN);

    @BeforeEach
    @AfterEach
    public void clean() throws SQLException {
        Database rows = new Database(database);
        rows.update(
                "delete from account_role where account_id in (select id from account where name like ?)", "audit.%");
        rows.update("delete from account where name like ?", "audit.%");
        rows.update("delete from staff_action where account like ?", "audit.%");
        throttle.succeeded("audit.ada");
    }

    @Test
    public void tellsWhoDidWhatToWhomTheNewestFirst() {
        StaffAccount ada = admin.get(() -> staff.create("audit.ada", draft()));
        admin.get(() -> staff.deactivate(ada.id(), ada.version()));

        assertThat(lines(byBoss()))
                .extracting(StaffAction::activity, StaffAction::subject, StaffAction::name, StaffAction::detail)
                .containsExactly(
                        tuple("account-deactivated", ada.id(), "audit.ada", null),
                        tuple("account-created", ada.id(), "audit.ada", "audit.ada"));
    }

    @Test
    public void whatWasRefusedWasNotDone() {
        assertThatExceptionOfType(InvalidAccountException.class)
                .isThrownBy(() -> admin.get(() -> staff.create("not a name", draft())));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(
                        () -> new Caller("audit.curator", Role.CURATOR).get(() -> staff.create("audit.ada", draft())));

        assertThat(lines(byBoss())).isEmpty();
        assertThat(lines(new StaffActionFilter("audit.curator", null, null, null, null)))
                .isEmpty();
    }

    @Test
    public void isNarrowedByEveryConditionAndReadOnByNumber() {
        StaffAccount ada = admin.get(() -> staff.create("audit.ada", draft()));
        long session = sessions.begin("audit.ada", "a browser", "en");
        sessions.end(session);
        List<StaffAction> hers = lines(new StaffActionFilter("audit.ada", null, null, null, null));

        assertThat(hers).extracting(StaffAction::activity).containsExactly("signed-out", "signed-in");
        assertThat(hers.getLast().detail()).isEqualTo("a browser");
        assertThat(admin.get(() -> log.list(
                        new StaffActionFilter("audit.ada", null, null, null, null),
                        hers.getFirst().id(),
                        10)))
                .containsExactly(hers.getLast());
        assertThat(lines(new StaffActionFilter(null, StaffActivity.SIGNED_IN, ada.id(), null, null)))
                .containsExactly(hers.getLast());
        assertThat(lines(new StaffActionFilter(
                        "audit.ada",
                        null,
                        null,
                        hers.getFirst().when(),
                        hers.getFirst().when().plusMillis(1))))
                .containsExactly(hers.getFirst());
        assertThat(lines(new StaffActionFilter(
                        "audit.ada", null, null, null, hers.getLast().when())))
                .isEmpty();
    }

    @Test
    public void onlyAdministratorsReadIt() {
        for (Caller caller : List.of(
                new Caller("audit.nobody"),
                new Caller("audit.curator", Role.CURATOR),
                new Caller("audit.editor", Role.CURATOR, Role.EDITOR))) {
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> caller.get(() -> log.list(byBoss(), Long.MAX_VALUE, 1)));
        }
    }

    @Test
    public void failuresToSignInAreCountedForAllServersHoweverTheNameIsWritten() {
        for (int failure = 0; failure < 4; failure++) {
            throttle.failed("audit.ada");
        }
        assertThat(throttle.pause("audit.ada")).isZero();

        for (int failure = 0; failure < 6; failure++) {
            throttle.failed(" AUDIT.Ada");
        }
        assertThat(throttle.pause("audit.ada")).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(32));
        assertThat(throttle.pause("audit.other")).isZero();

        throttle.succeeded("Audit.Ada");
        assertThat(throttle.pause("audit.ada")).isZero();
    }

    private List<StaffAction> lines(StaffActionFilter filter) {
        return admin.get(() -> log.list(filter, Long.MAX_VALUE, 10));
    }

    private static StaffActionFilter byBoss() {
        return new StaffActionFilter("audit.boss", null, null, null, null);
    }

    private static StaffDraft draft() {
        return new StaffDraft("Ada Quern", null, false, false);
    }
}
