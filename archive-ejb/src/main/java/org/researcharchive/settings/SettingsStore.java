package org.researcharchive.settings;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Unrecorded;
import org.researcharchive.record.Text;
import org.researcharchive.schema.Sql;

/**
 * The table of settings, one row for each value that somebody has set.
 *
 * <p>An enterprise bean although only its neighbours use it: pages ask for settings, and from a page the server finds
 * the persistence unit only through one.
 */
@Stateless
@PermitAll
public class SettingsStore {

    private static final String PREFIX = "institution.";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    public InstitutionSettings institution() {
        Map<String, String> values = new HashMap<>();
        Sql.rows(entities, "select name, value from setting where name like 'institution.%'")
                .getResultList()
                .forEach(row -> values.put(((String) row[0]).substring(PREFIX.length()), (String) row[1]));
        InstitutionSettings initial = InstitutionSettings.INITIAL;
        return new InstitutionSettings(
                Objects.requireNonNullElse(values.get("name"), initial.name()),
                Objects.requireNonNullElse(values.get("archiveName"), initial.archiveName()),
                values.get("address"),
                values.get("telephone"),
                values.get("email"),
                values.get("about"));
    }

    @RolesAllowed(Role.ADMIN)
    @Unrecorded("SettingsDesk records it")
    public void save(InstitutionSettings settings) {
        put("name", settings.name());
        put("archiveName", settings.archiveName());
        put("address", settings.address());
        put("telephone", settings.telephone());
        put("email", settings.email());
        put("about", settings.about());
    }

    private void put(String name, @Nullable String value) {
        String given = Text.block(value);
        if (given == null) {
            Sql.update(entities, "delete from setting where name = :name")
                    .setParameter("name", PREFIX + name)
                    .executeUpdate();
        } else {
            Sql.update(entities, """
                            insert into setting (name, value) values (:name, :value)
                            on conflict (name) do update set value = excluded.value
                            """)
                    .setParameter("name", PREFIX + name)
                    .setParameter("value", given)
                    .executeUpdate();
        }
    }
}
