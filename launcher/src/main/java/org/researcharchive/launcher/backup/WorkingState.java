package org.researcharchive.launcher.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What was under way when the backup was taken and must not come back to life: it belonged to processes and browsers that
 * are gone, or has been done since by the archive that was backed up. Said for the newest schema.
 */
final class WorkingState {
    private static final List<String> SETTLED = List.of(
            // its upload, or the index it was building, is not here
            """
            update job_run set status = 'FAILED', ended_at = clock_timestamp(), execution_id = null,
                message = 'It had not ended when this archive was backed up; start it again' where active
            """,
            // files of imports are not in a backup, so nothing can be imported from their previews
            "delete from import_preview",
            // the engine is new: the server makes an index and sends every published record to it. The one that was
            // searched still says with which tuning.
            "delete from search_index where state <> 'LIVE'",
            "delete from publication_change",
            // a link may have been used since, and nobody stays signed in by a copy
            "delete from account_session",
            "delete from account_password_link",
            "delete from sign_in_failure",
            // most likely sent since; nothing is told twice
            """
            update subscription_mail set state = 'UNCERTAIN', settled_at = clock_timestamp(),
                reason = 'It had not been sent when this archive was backed up' where state in ('QUEUED', 'SENDING')
            """,
            """
            update staff_mail set state = 'UNCERTAIN', settled_at = clock_timestamp(),
                reason = 'It had not been sent when this archive was backed up' where state in ('QUEUED', 'SENDING')
            """);

    private WorkingState() {}

    /** Settles it in one transaction, and gathers the statistics by which queries are planned. */
    static void settle(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            for (String sql : SETTLED) {
                statement.execute(sql);
            }
            database.commit();
            database.setAutoCommit(true);
            statement.execute("analyze");
        }
    }
}
