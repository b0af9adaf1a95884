package org.researcharchive.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema up to date before anything else of the archive starts; whatever touches the database at startup
 * depends on this bean. Several servers may start at once: Flyway lets one of them do the work.
 */
@Singleton
@PermitAll
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "jdbc/archive")
    private DataSource database;

    @PostConstruct
    void migrate() {
        MigrateResult result = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .load()
                .migrate();
        LOG.log(
                Level.INFO,
                "Schema is at version {0}, {1} migrations applied now",
                result.targetSchemaVersion,
                result.migrationsExecuted);
    }
}
