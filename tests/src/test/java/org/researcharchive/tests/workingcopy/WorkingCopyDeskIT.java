package org.researcharchive.tests.workingcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.researcharchive.account.Role;
import org.researcharchive.account.StaffDesk;
import org.researcharchive.account.StaffDraft;
import org.researcharchive.publication.PublicationCatalog;
import org.researcharchive.publication.PublicationDetails;
import org.researcharchive.publication.UnknownRecordException;
import org.researcharchive.tests.publication.Caller;
import org.researcharchive.tests.publication.Database;
import org.researcharchive.tests.publication.Samples;
import org.researcharchive.workingcopy.TooMuchTypedException;
import org.researcharchive.workingcopy.Typed;
import org.researcharchive.workingcopy.WorkingCopy;
import org.researcharchive.workingcopy.WorkingCopyDesk;
import org.researcharchive.workingcopy.WorkingCopyLine;

/** What is kept while somebody types: for whom, for how long, and what counts where two windows are open. */
@ArquillianTest
public class WorkingCopyDeskIT {

    private static final long NO_RECORD = 9_000_000_000_000L;

    @EJB
    private WorkingCopyDesk copies;

    @EJB
    private PublicationCatalog catalog;

    @EJB
    private StaffDesk staff;

    @Resource(lookup = "jdbc/archive")
    private DataSource database;

    private final Caller ada = new Caller("it.ada.types", Role.CURATOR);
    private final Caller ben = new Caller("it.ben.types", Role.CURATOR);
    private final UUID form = UUID.randomUUID();

    @BeforeEach
    public void createAccounts() throws SQLException {
        removeAccounts();
        Caller admin = new Caller("it.boss", Role.CURATOR, Role.ADMIN);
        for (String name : List.of("it.ada.types", "it.ben.types")) {
            admin.get(() -> staff.create(name, new StaffDraft(name, null, false, false)));
        }
    }

    @AfterEach
    public void removeAccounts() throws SQLException {
        Database rows = new Database(database);
        rows.update(
                "delete from account_role where account_id in (select id from account where name like ?)",
                "it.%.types");
        rows.update("delete from account where name like ?", "it.%.types");
    }

    @Test
    public void onlyStaffKeepAndReadAndNobodyAnothers() {
        long id = keep(ada, form, 1, "{\"title\":\"Mine\"}").id();
        Map<String, Supplier<?>> actions = new LinkedHashMap<>();
        actions.put("keep", () -> copies.keep(typed(form, 2, null, "{}", null)));
        actions.put("of", () -> copies.of(null));
        actions.put("all", () -> copies.all());
        actions.put("find", () -> copies.find(id));
        actions.put("in", () -> copies.in(form));
        actions.put("takeUp", () -> copies.takeUp(id, form));
        actions.put("drop", () -> {
            copies.drop(id);
            return id;
        });
        Caller nobody = new Caller("it.nobody");
        actions.forEach((action, work) ->
                assertThatExceptionOfType(EJBAccessException.class).as(action).isThrownBy(() -> nobody.get(work)));

        assertThat(ben.get(() -> copies.all())).isEmpty();
        assertThat(ben.get(() -> copies.find(id))).isEmpty();
        assertThat(ben.get(() -> copies.takeUp(id, UUID.randomUUID()))).isEmpty();
        ben.get(actions.get("drop"));
        keep(ben, form, 9, "{\"title\":\"Of another\"}");
        assertThat(content(ada, form)).isEqualTo("{\"title\":\"Mine\"}");
    }

    @Test
    public void theLaterStateOfAFormCountsWhicheverArrivesLast() {
        keep(ada, form, 2, "{\"title\":\"Two\"}");
        keep(ada, form, 1, "{\"title\":\"One\"}");
        keep(ada, form, 2, "{\"title\":\"Two again\"}");
        assertThat(content(ada, form)).isEqualTo("{\"title\":\"Two\"}");
        keep(ada, form, 3, "{\"title\":\"Three\"}");
        assertThat(content(ada, form)).isEqualTo("{\"title\":\"Three\"}");
        assertThat(ada.get(() -> copies.all())).hasSize(1);
    }

    @Test
    public void twoWindowsOfOnePersonDoNotWriteOverEachOther() {
        UUID other = UUID.randomUUID();
        PublicationDetails record = record();
        ada.get(() -> copies.keep(typed(form, 1, record, "{\"title\":\"Left\"}", "{\"title\":\"Before\"}")));
        ada.get(() -> copies.keep(typed(other, 1, record, "{\"title\":\"Right\"}", null)));
        ada.get(() -> copies.keep(typed(form, 2, record, "{\"title\":\"Left on\"}", null)));

        List<WorkingCopy> both = ada.get(() -> copies.of(record.id()));
        assertThat(both)
                .extracting(WorkingCopy::content)
                .containsExactly("{\"title\":\"Left on\"}", "{\"title\":\"Right\"}");
        assertThat(both.getFirst().base()).isEqualTo("{\"title\":\"Before\"}");
        assertThat(both.getFirst().baseVersion()).isEqualTo(record.version());
        assertThat(ada.get(() -> copies.of(null))).isEmpty();

        UUID next = UUID.randomUUID();
        long left = both.getFirst().id();
        assertThat(ada.get(() -> copies.takeUp(left, next)).orElseThrow().form())
                .isEqualTo(next);
        ada.get(() -> copies.keep(typed(form, 3, record, "{\"title\":\"Still typing\"}", null)));
        assertThat(ada.get(() -> copies.of(record.id())))
                .extracting(WorkingCopy::content)
                .containsExactly("{\"title\":\"Still typing\"}", "{\"title\":\"Left on\"}", "{\"title\":\"Right\"}");

        ada.get(() -> {
            copies.drop(next);
            return next;
        });
        assertThat(ada.get(() -> copies.find(left))).isEmpty();
    }

    @Test
    public void whatIsTooLongIsRefusedAndWhatWasKeptStays() {
        keep(ada, form, 1, "{\"title\":\"Short\"}");
        String long1 = "{\"body\":\"" + "x".repeat(WorkingCopyDesk.MOST_CHARACTERS) + "\"}";
        assertThatExceptionOfType(TooMuchTypedException.class)
                .isThrownBy(() -> ada.get(() -> copies.keep(typed(form, 2, null, long1, null))))
                .withMessageContaining("at most 4000000 are kept");
        assertThat(content(ada, form)).isEqualTo("{\"title\":\"Short\"}");
    }

    @Test
    public void aRecordThatIsNotThereIsNamed() {
        assertThatExceptionOfType(UnknownRecordException.class)
                .isThrownBy(() -> ada.get(() -> copies.keep(new Typed(form, 1, NO_RECORD, 1L, "", "{}", null))))
                .withMessageContaining(Long.toString(NO_RECORD));
    }

    @Test
    public void theOldestGoWhereThereAreTooManyAndAfterThreeMonths() throws SQLException {
        keep(ada, form, 1, "{\"title\":\"Oldest\"}");
        new Database(database)
                .update("update working_copy set kept_at = kept_at - interval '91 days' where form_key = ?", form);
        keep(ben, UUID.randomUUID(), 1, "{}");
        assertThat(ada.get(() -> copies.all())).isEmpty();

        for (int i = 0; i < 102; i++) {
            keep(ada, UUID.randomUUID(), 1, "{\"title\":\"" + i + "\"}");
        }
        assertThat(ada.get(() -> copies.all()))
                .hasSize(100)
                .extracting(WorkingCopyLine::title)
                .startsWith("101")
                .endsWith("2");
    }

    private PublicationDetails record() {
        return ada.get(() -> catalog.create(Samples.plain(Samples.source(), "1", "Before")));
    }

    private WorkingCopy keep(Caller caller, UUID key, long sequence, String content) {
        caller.get(() -> copies.keep(typed(key, sequence, null, content, null)));
        return caller.get(() -> copies.in(key)).orElseThrow();
    }

    private String content(Caller caller, UUID key) {
        return caller.get(() -> copies.in(key)).orElseThrow().content();
    }

    private static Typed typed(
            UUID key, long sequence, @Nullable PublicationDetails record, String content, @Nullable String base) {
        String lead = "{\"title\":\"";
        String title = content.startsWith(lead) ? content.substring(lead.length(), content.length() - 2) : "";
        return new Typed(
                key,
                sequence,
                record == null ? null : record.id(),
                record == null ? null : record.version(),
                title,
                content,
                base);
    }
}
