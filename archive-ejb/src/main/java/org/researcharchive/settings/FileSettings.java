package org.researcharchive.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.researcharchive.account.Role;
import org.researcharchive.audit.Recorded;
import org.researcharchive.audit.StaffActivity;
import org.researcharchive.publication.Violation;
import org.researcharchive.schema.Sql;
import org.researcharchive.storage.FileRules;

/** What files staff may add to a record, as administrators set it. */
@Stateless
@RolesAllowed(Role.CURATOR)
public class FileSettings {

    private static final String LARGEST = "files.largestMegabytes";
    private static final String KINDS = "files.kinds";

    @PersistenceContext(unitName = "archive")
    private EntityManager entities;

    /** The rules that hold now. */
    @RolesAllowed(Role.CURATOR)
    public FileRules current() {
        Map<String, String> values = new HashMap<>();
        Sql.rows(entities, "select name, value from setting where name like 'files.%'")
                .getResultList()
                .forEach(row -> values.put((String) row[0], (String) row[1]));
        String kinds = values.get(KINDS);
        return new FileRules(
                Integer.parseInt(Objects.requireNonNullElse(
                        values.get(LARGEST), Integer.toString(FileRules.INITIAL.largestMegabytes()))),
                kinds == null ? FileRules.INITIAL.kinds() : FileRules.kinds(kinds));
    }

    /**
     * Sets the rules; they hold from the next upload on.
     *
     * @throws InvalidSettingsException if they cannot be; then those from before stay
     */
    @RolesAllowed(Role.ADMIN)
    @Recorded(StaffActivity.SETTINGS_SAVED)
    public void save(FileRules rules) {
        List<Violation> violations = check(rules);
        if (!violations.isEmpty()) {
            throw new InvalidSettingsException(violations);
        }
        put(LARGEST, Integer.toString(rules.largestMegabytes()));
        put(KINDS, String.join(" ", rules.kinds()));
    }

    static List<Violation> check(FileRules rules) {
        List<Violation> violations = new ArrayList<>();
        if (rules.largestMegabytes() < 1 || rules.largestMegabytes() > FileRules.LARGEST_MEGABYTES) {
            violations.add(new Violation(
                    "largestMegabytes",
                    Integer.toString(rules.largestMegabytes()),
                    rules.largestMegabytes() + " is not a size; write a number from 1 to "
                            + FileRules.LARGEST_MEGABYTES));
        }
        Set<String> kinds = rules.kinds();
        for (String kind : kinds.stream().sorted().toList()) {
            if (!FileRules.KNOWN.contains(kind)) {
                violations.add(new Violation(
                        "fileKinds",
                        kind,
                        "'" + kind + "' cannot be told by its content; choose among "
                                + String.join(", ", FileRules.KNOWN)));
            }
        }
        return violations;
    }

    private void put(String name, String value) {
        Sql.update(entities, """
                        insert into setting (name, value) values (:name, :value)
                        on conflict (name) do update set value = excluded.value
                        """)
                .setParameter("name", name)
                .setParameter("value", value)
                .executeUpdate();
    }
}
