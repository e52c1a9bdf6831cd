package io.marquee.profile;

import io.marquee.account.AccountId;
import io.marquee.catalogue.MaturityRating;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcProfiles {

    private static final String SELECT = """
            select id, version, account_id, name, avatar, kids, maturity_limit, pin_hash is not null as pinned,
                   theme
              from profile
            """;

    private static final RowMapper<Profile> PROFILE = (row, _) -> new Profile(
            new ProfileId(row.getObject("id", UUID.class)),
            row.getInt("version"),
            new AccountId(row.getObject("account_id", UUID.class)),
            row.getString("name"),
            row.getString("avatar"),
            row.getBoolean("kids"),
            MaturityRating.ofAge(row.getInt("maturity_limit")),
            row.getBoolean("pinned"),
            Theme.valueOf(row.getString("theme")));

    private final JdbcClient jdbc;

    JdbcProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Profile> of(AccountId account) {
        return jdbc.sql(SELECT + " where account_id = :account order by position, created_at, id")
                .param("account", account.value())
                .query(PROFILE)
                .list();
    }

    Optional<Profile> find(AccountId account, ProfileId id) {
        return jdbc.sql(SELECT + " where id = :id and account_id = :account")
                .param("id", id.value())
                .param("account", account.value())
                .query(PROFILE)
                .optional();
    }

    /** Of a profile that has a PIN. */
    String pinHash(ProfileId id) {
        return jdbc.sql("select pin_hash from profile where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    ProfileLosses losses(ProfileId id) {
        return jdbc.sql("""
                        select (select count(distinct title_id) from playback_position where profile_id = :id) as begun,
                               (select count(*) from my_list where profile_id = :id) as saved,
                               (select count(*) from rating where profile_id = :id) as rated
                        """).param("id", id.value()).query(ProfileLosses.class).single();
    }

    /** How many profiles the account may have. Holds back other changes to its profiles until the transaction ends. */
    Optional<Integer> lockLimit(AccountId account) {
        return jdbc.sql("""
                        select p.profile_limit
                          from account a
                          join plan p on p.tenant_id = a.tenant_id and p.id = a.plan_id
                         where a.id = :account
                           for update of a
                        """)
                .param("account", account.value())
                .query(Integer.class)
                .optional();
    }

    void insert(ProfileId id, AccountId account, ProfileDraft draft, @Nullable String pinHash, Instant now) {
        jdbc.sql("""
                        insert into profile (id, account_id, position, name, avatar, kids, maturity_limit, pin_hash, created_at)
                        values (:id, :account,
                                (select coalesce(max(position) + 1, 0) from profile where account_id = :account),
                                :name, :avatar, :kids, :limit, :pin, :now)
                        """)
                .param("id", id.value())
                .param("account", account.value())
                .param("name", draft.name())
                .param("avatar", draft.avatar())
                .param("kids", draft.kids())
                .param("limit", draft.maturityLimit().age())
                .param("pin", pinHash, Types.VARCHAR)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param keepPin whether the PIN hash stays what it is */
    void update(ProfileId id, ProfileDraft draft, boolean keepPin, @Nullable String pinHash) {
        jdbc.sql("""
                        update profile
                           set name = :name, avatar = :avatar, kids = :kids, maturity_limit = :limit,
                               pin_hash = case when :keepPin then pin_hash else :pin end, version = version + 1
                         where id = :id
                        """)
                .param("id", id.value())
                .param("name", draft.name())
                .param("avatar", draft.avatar())
                .param("kids", draft.kids())
                .param("limit", draft.maturityLimit().age())
                .param("keepPin", keepPin)
                .param("pin", pinHash, Types.VARCHAR)
                .update();
    }

    int dress(AccountId account, ProfileId id, Theme theme) {
        return jdbc.sql("update profile set theme = :theme where id = :id and account_id = :account")
                .param("id", id.value())
                .param("account", account.value())
                .param("theme", theme.name())
                .update();
    }

    /** A device that last watched as this profile stays signed in and falls back to the first one. */
    void delete(ProfileId id) {
        jdbc.sql("update refresh_token set profile_id = null where profile_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from profile where id = :id").param("id", id.value()).update();
    }
}
