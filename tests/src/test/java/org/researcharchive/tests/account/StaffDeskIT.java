package org.researcharchive.tests.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.AccountProblem;
import org.researcharchive.account.AccountProblem.Reason;
import org.researcharchive.account.DeskSessions;
import org.researcharchive.account.InvalidAccountException;
import org.researcharchive.account.OwnAccount;
import org.researcharchive.account.PublicPasswords;
import org.researcharchive.account.Role;
import org.researcharchive.account.StaffAccount;
import org.researcharchive.account.StaffDesk;
import org.researcharchive.account.StaffDraft;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Database;

/** Who may do what with accounts, and what holds whoever does it. */
@ArquillianTest
public class StaffDeskIT {

    private static final String PASSWORD = "quern tern lantern";

    @EJB
    private StaffDesk staff;

    @EJB
    private OwnAccount own;

    @EJB
    private PublicPasswords passwords;

    @EJB
    private DeskSessions sessions;

    @Resource(lookup = "jdbc/archive")
    private DataSource database;

    private final Caller admin = new Caller("it.boss", Role.CURATOR, Role.ADMIN);
    private StaffAccount ada;

    @BeforeEach
    public void createAccount() throws SQLException {
        removeAccounts();
        ada = admin.get(() -> staff.create("IT.Ada", new StaffDraft("Ada Quern", "it.ada@example.org", true, false)));
    }

    @AfterEach
    public void removeAccounts() throws SQLException {
        Database rows = new Database(database);
        rows.update("delete from account_role where account_id in (select id from account where name like ?)", "it.%");
        rows.update("delete from account where name like ?", "it.%");
    }

    @Test
    public void onlyAdministratorsKeepAccountsWhateverTheirState() {
        for (boolean active : new boolean[] {true, false}) {
            Map<String, Supplier<?>> actions = new LinkedHashMap<>();
            actions.put("list", () -> staff.list());
            actions.put("find", () -> staff.find(ada.id()));
            actions.put("create", () -> staff.create("it.other", draft(false)));
            actions.put("change", () -> staff.change(ada.id(), ada.version(), draft(false)));
            actions.put("deactivate", () -> staff.deactivate(ada.id(), ada.version()));
            actions.put("reactivate", () -> staff.reactivate(ada.id(), ada.version()));
            actions.put("passwordLink", () -> staff.passwordLink(ada.id()));
            actions.put("sessions", () -> staff.sessions(ada.id()));
            actions.put("endSession", () -> {
                staff.endSession(ada.id(), 1);
                return ada;
            });
            StaffAccount before = current();
            for (Caller caller : List.of(
                    new Caller("it.nobody"),
                    new Caller("it.curator", Role.CURATOR),
                    new Caller("it.editor", Role.CURATOR, Role.EDITOR))) {
                actions.forEach((action, work) -> assertThatExceptionOfType(EJBAccessException.class)
                        .as(action)
                        .isThrownBy(() -> caller.get(work)));
            }
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> new Caller("it.nobody").get(() -> own.get()));
            assertThat(current()).isEqualTo(before);
            if (active) {
                admin.get(() -> staff.deactivate(ada.id(), ada.version()));
            }
        }
    }

    @Test
    public void aChangeOfRolesCountsForASessionThatIsOpen() {
        long session = sessions.begin("it.ada", "a browser", "en");
        assertThat(sessions.caller(session).orElseThrow().roles()).containsExactlyInAnyOrder(Role.CURATOR, Role.EDITOR);

        admin.get(() -> staff.change(ada.id(), ada.version(), draft(false)));

        assertThat(sessions.caller(session).orElseThrow().roles()).containsExactly(Role.CURATOR);
    }

    @Test
    public void deactivationEndsEverySessionAndReactivationBringsNoneBack() {
        long session = sessions.begin("it.ada", "a browser", "en");
        String link = admin.get(() -> staff.passwordLink(ada.id()));

        StaffAccount inactive = admin.get(() -> staff.deactivate(ada.id(), ada.version()));

        assertThat(sessions.caller(session)).isEmpty();
        assertThat(passwords.owner(link)).isEmpty();
        assertThat(refusal(() -> staff.passwordLink(ada.id()))).isEqualTo(Reason.INACTIVE);
        assertThat(admin.get(() -> staff.reactivate(ada.id(), inactive.version()))
                        .active())
                .isTrue();
        assertThat(sessions.caller(session)).isEmpty();
    }

    @Test
    public void nobodyTakesHisOwnAdministrationAwayAndTheLastAdministratorStays() {
        StaffAccount boss = admin.get(() -> staff.create("it.boss", draft(true)));
        assertThat(refusal(() -> staff.deactivate(boss.id(), boss.version()))).isEqualTo(Reason.ONESELF);
        assertThat(refusal(() -> staff.change(boss.id(), boss.version(), draft(false))))
                .isEqualTo(Reason.OWN_ADMIN_ROLE);

        Caller other = new Caller("it.other", Role.ADMIN);
        other.get(() -> staff.deactivate(boss.id(), boss.version()));
        List<StaffAccount> left = other.get(() -> staff.list()).stream()
                .filter(account -> account.active() && account.isAdmin())
                .toList();
        assertThat(left)
                .as("the archive that this test runs on has one administrator")
                .hasSize(1);
        StaffAccount last = left.getFirst();
        assertThat(refusal(other, () -> staff.deactivate(last.id(), last.version())))
                .isEqualTo(Reason.LAST_ADMIN);
        assertThat(refusal(other, () -> staff.change(last.id(), last.version(), draft(false))))
                .isEqualTo(Reason.LAST_ADMIN);
    }

    @Test
    public void theSecondChangeOfOneVersionIsRefused() {
        admin.get(() -> staff.change(ada.id(), ada.version(), draft(false)));
        assertThat(refusal(() -> staff.change(ada.id(), ada.version(), draft(true))))
                .isEqualTo(Reason.CHANGED_SINCE);
        assertThat(current().isAdmin()).isFalse();
    }

    @Test
    public void aDraftIsRefusedWithEveryReasonAndItsValues() {
        assertThatExceptionOfType(InvalidAccountException.class)
                .isThrownBy(() -> admin.get(
                        () -> staff.create("it ada", new StaffDraft(" ", "IT.ADA@example.org", false, false))))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                new AccountProblem("name", Reason.NAME_FORM, "it ada"),
                                new AccountProblem("displayName", Reason.DISPLAY_NAME_MISSING, ""),
                                new AccountProblem("email", Reason.EMAIL_TAKEN, "IT.ADA@example.org")));
        assertThat(refusal(() -> staff.create("it.ada", draft(false)))).isEqualTo(Reason.NAME_TAKEN);
    }

    @Test
    public void aLinkSetsThePasswordOnceAndANewerLinkVoidsIt() {
        String older = admin.get(() -> staff.passwordLink(ada.id()));
        String link = admin.get(() -> staff.passwordLink(ada.id()));
        long session = sessions.begin("it.ada", "a browser", "en");
        assertThat(passwords.owner(older)).isEmpty();
        assertThat(refusal(() -> set(link, "short"))).isEqualTo(Reason.PASSWORD_SHORT);
        assertThat(passwords.owner(link)).contains("it.ada");

        passwords.set(link, PASSWORD);

        assertThat(sessions.caller(session)).isEmpty();
        assertThat(refusal(() -> set(link, PASSWORD + " again"))).isEqualTo(Reason.LINK_GONE);
    }

    @Test
    public void changingThePasswordTakesTheOldOneAndEndsOtherSessions() {
        passwords.set(admin.get(() -> staff.passwordLink(ada.id())), PASSWORD);
        long here = sessions.begin("it.ada", "here", "en");
        long elsewhere = sessions.begin("it.ada", "elsewhere", "en");
        Caller me = new Caller("it.ada", Role.CURATOR);
        String next = "lantern tern quern";

        assertThat(refusal(me, () -> own.changePassword("not it", next, here))).isEqualTo(Reason.PASSWORD_WRONG);
        assertThat(refusal(me, () -> own.changePassword(PASSWORD, "password1234", here)))
                .isEqualTo(Reason.PASSWORD_COMMON);
        assertThat(sessions.caller(elsewhere)).isPresent();
        me.get(() -> own.changePassword(PASSWORD, next, here));

        assertThat(sessions.caller(elsewhere)).isEmpty();
        assertThat(me.get(() -> own.sessions()))
                .singleElement()
                .satisfies(left -> assertThat(left.id()).isEqualTo(here));
        assertThat(refusal(me, () -> own.changePassword(PASSWORD, next + "s", here)))
                .isEqualTo(Reason.PASSWORD_WRONG);
    }

    private StaffAccount current() {
        return admin.get(() -> staff.find(ada.id()).orElseThrow());
    }

    private Object set(String link, String password) {
        passwords.set(link, password);
        return password;
    }

    private Reason refusal(Supplier<?> work) {
        return refusal(admin, work);
    }

    private static Reason refusal(Caller caller, Supplier<?> work) {
        try {
            Object done = caller.get(work);
            throw new AssertionError("was not refused: " + done);
        } catch (InvalidAccountException e) {
            return e.problems().getFirst().reason();
        }
    }

    private static StaffDraft draft(boolean isAdmin) {
        return new StaffDraft("Ada Quern", null, false, isAdmin);
    }
}
