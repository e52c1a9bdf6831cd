package io.marquee.token;

import io.marquee.account.SignInId;
import io.marquee.profile.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code refresh_token}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcOneTimeTokens {

    /** @param profile as which the device last watched, or the account's first one if that is gone */
    record Holder(SignInId signIn, ProfileId profile) {}

    private final JdbcClient jdbc;

    JdbcOneTimeTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the token; false, and nothing is stored, if the profile is not one of the sign-in's account. */
    boolean insert(OneTimeToken token, Holder holder, Instant now, Duration lifetime) {
        return jdbc.sql("""
                        insert into refresh_token (token_hash, sign_in_id, profile_id, issued_at, expires_at)
                        select :hash, s.id, f.id, :now, :expires
                          from sign_in s
                          join profile f on f.tenant_id = s.tenant_id and f.account_id = s.account_id
                         where s.id = :signIn and f.id = :profile
                        """)
                        .param("hash", token.digest())
                        .param("signIn", holder.signIn().value())
                        .param("profile", holder.profile().value())
                        .param("now", utc(now))
                        .param("expires", utc(now.plus(lifetime)))
                        .update()
                == 1;
    }

    /** Uses the token up. Empty if it is unknown, expired, or was used before {@code usedSince}. */
    Optional<Holder> use(OneTimeToken token, Instant now, Instant usedSince) {
        return jdbc.sql("""
                        update refresh_token r
                           set used_at = coalesce(r.used_at, :now)
                          from sign_in s
                         where s.tenant_id = r.tenant_id and s.id = r.sign_in_id
                           and r.token_hash = :hash
                           and r.expires_at > :now
                           and (r.used_at is null or r.used_at > :usedSince)
                        returning r.sign_in_id,
                                  coalesce(r.profile_id, (select f.id from profile f
                                                           where f.tenant_id = s.tenant_id and f.account_id = s.account_id
                                                           order by f.position, f.created_at, f.id limit 1)) as profile_id
                        """)
                .param("hash", token.digest())
                .param("now", utc(now))
                .param("usedSince", utc(usedSince))
                .query((row, _) -> new Holder(
                        new SignInId(row.getObject("sign_in_id", UUID.class)),
                        new ProfileId(row.getObject("profile_id", UUID.class))))
                .optional();
    }

    /** The sign-in of a token that has been used, whether or not it has expired meanwhile. */
    Optional<SignInId> signInOfUsed(OneTimeToken token) {
        return jdbc.sql("select sign_in_id from refresh_token where token_hash = :hash and used_at is not null")
                .param("hash", token.digest())
                .query((row, _) -> new SignInId(row.getObject("sign_in_id", UUID.class)))
                .optional();
    }

    /** The sign-in of a token, used or not. */
    Optional<SignInId> signInOf(OneTimeToken token) {
        return jdbc.sql("select sign_in_id from refresh_token where token_hash = :hash")
                .param("hash", token.digest())
                .query((row, _) -> new SignInId(row.getObject("sign_in_id", UUID.class)))
                .optional();
    }

    /** Forgets the sign-in's tokens that can no longer be used nor misused. */
    void deleteExpired(SignInId signIn, Instant now) {
        jdbc.sql("delete from refresh_token where sign_in_id = :signIn and expires_at <= :now")
                .param("signIn", signIn.value())
                .param("now", utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
