package io.marquee.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Who signs in and pays. Made by {@link Registration}; its plan is {@code entitlement}'s to change. */
@Entity
public class Account {

    private enum State {
        ACTIVE,
        SUSPENDED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private String email;

    private String displayName;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(updatable = false)
    private boolean demo;

    @Column(updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public AccountId id() {
        return new AccountId(id);
    }

    public String email() {
        return email;
    }

    public String displayName() {
        return displayName;
    }

    /** Made by the demo data, never a real person. */
    public boolean demo() {
        return demo;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean suspended() {
        return state == State.SUSPENDED;
    }

    void suspend() {
        state = State.SUSPENDED;
    }

    void reinstate() {
        state = State.ACTIVE;
    }

    void assign(Set<Role> newRoles) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
    }
}
