package org.researcharchive.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff who signs in. Known by a name in lower case, shown by the display name; the password itself is
 * never kept, only its PBKDF2 hash. An account is deactivated, not deleted, since the history names it.
 */
@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true, updatable = false)
    private String name;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    private @Nullable String email;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role", nullable = false)
    private Set<String> roles = new TreeSet<>();

    @Column(nullable = false)
    private boolean active = true;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** Written by {@link AccountSessions}: signing in is no change of the account. */
    @Column(name = "last_sign_in_at", insertable = false, updatable = false)
    private @Nullable Instant lastSignInAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected Account() {}

    Account(String name, String displayName, String passwordHash, Collection<String> roles, Instant createdAt) {
        this.name = name;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        this.createdAt = createdAt;
    }

    /** Says anew who this is; the name to sign in with stays. */
    void describe(String displayName, @Nullable String email) {
        this.displayName = displayName;
        this.email = email;
    }

    void giveRoles(Collection<String> roles) {
        this.roles.retainAll(roles);
        this.roles.addAll(roles);
    }

    void setActive(boolean active) {
        this.active = active;
    }

    void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    String name() {
        return name;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    boolean active() {
        return active;
    }

    boolean isActiveAdmin() {
        return active && roles.contains(Role.ADMIN);
    }

    int version() {
        return version;
    }

    StaffAccount view() {
        return new StaffAccount(id(), version, name, displayName, email, roles(), active, lastSignInAt);
    }
}
