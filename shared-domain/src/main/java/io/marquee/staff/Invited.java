package io.marquee.staff;

import io.marquee.account.AccountId;
import java.time.Instant;

/** What became of the wish to invite somebody. */
public sealed interface Invited {

    /** The mail with the link has been written; an earlier link to the same address no longer works. */
    record Sent(InvitationId id, Instant expiresAt) implements Invited {}

    /** Whoever has this address works here already: give them other roles instead. */
    record AlreadyStaff(AccountId account) implements Invited {}
}
