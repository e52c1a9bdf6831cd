package io.marquee.people;

import io.marquee.account.AccountId;
import io.marquee.account.Role;
import io.marquee.entitlement.PlanId;
import io.marquee.subscription.SubscriptionState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tenant's accounts, a stretch at a time. For staff. */
@Repository
@Transactional(readOnly = true)
public class AccountSearch {

    private static final String COLUMNS = """
            select a.id, a.email, a.display_name, p.id as plan_id, p.name as plan_name, a.state = 'SUSPENDED' as suspended,
                   a.created_at, s.state as subscription, s.access_until,
                   array(select r.role from account_role r where r.tenant_id = a.tenant_id and r.account_id = a.id) as roles,
                   (select count(*) from profile f where f.tenant_id = a.tenant_id and f.account_id = a.id) as profiles,
                   (select max(coalesce(t.issued_at, i.created_at))
                      from sign_in i
                      left join refresh_token t on t.tenant_id = i.tenant_id and t.sign_in_id = i.id
                     where i.tenant_id = a.tenant_id and i.account_id = a.id) as last_seen_at
            """;

    private static final String JOINED = """
              join plan p on p.tenant_id = a.tenant_id and p.id = a.plan_id
              left join subscription s on s.tenant_id = a.tenant_id and s.account_id = a.id
            """;

    private static final String PAGE = COLUMNS + """
                 , found.total
              from search_accounts(:sought, :plan, :subscription, :suspended, :staff, :newest,
                                   :afterEmail, :afterJoined, :afterId, :skip, :most) with ordinality found (id, total, number)
              join account a on a.id = found.id
            """ + JOINED + " order by found.number";

    private static final String COUNT =
            "select count_accounts(:sought, :plan, :subscription, :suspended, :staff, :bound)";

    private final JdbcClient jdbc;

    AccountSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What follows a place in the list.
     *
     * @param after null for the beginning
     * @param skip how many to leave out from there on; the more, the slower
     * @throws IllegalArgumentException if the place is one in another order
     */
    public List<AccountRow> rows(
            AccountFilter filter, AccountOrder order, @Nullable AccountCursor after, int skip, int limit) {
        if (after != null && after.order() != order) {
            throw new IllegalArgumentException("a place in the order " + order + " expected: " + after);
        }
        return stretch(filter, order, after, skip, limit).stream()
                .map(Found::row)
                .toList();
    }

    /** The first rows, and how many there are: what showing a list takes, at less cost than both alone. */
    public AccountPage beginning(AccountFilter filter, AccountOrder order, int limit) {
        List<Found> found = stretch(filter, order, null, 0, limit);
        List<AccountRow> rows = found.stream().map(Found::row).toList();
        if (rows.size() < limit) {
            return new AccountPage(rows, new AccountCount(rows.size(), false));
        }
        Integer total = found.getFirst().total();
        return new AccountPage(rows, total == null ? count(filter) : bounded(total));
    }

    /**
     * A row of a stretch.
     *
     * @param total how many the whole list has; null where that did not come to light
     */
    private record Found(AccountRow row, @Nullable Integer total) {}

    private List<Found> stretch(
            AccountFilter filter, AccountOrder order, @Nullable AccountCursor after, int skip, int limit) {
        Optional<AccountId> id = filter.id();
        if (id.isPresent()) {
            return after != null || skip > 0
                    ? List.of()
                    : find(id.get()).filter(filter::admits).stream()
                            .map(row -> new Found(row, 1))
                            .toList();
        }
        return asked(PAGE, filter)
                .param("newest", order == AccountOrder.NEWEST)
                .param("afterEmail", after == null ? null : after.email(), Types.VARCHAR)
                .param(
                        "afterJoined",
                        after == null ? null : after.joinedAt().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("afterId", after == null ? null : after.id().value(), Types.OTHER)
                .param("skip", skip)
                .param("most", limit)
                .query((row, _) -> new Found(row(row), row.getObject("total", Integer.class)))
                .list();
    }

    /** How many there are, exact up to {@link AccountCount#EXACT_UP_TO}. */
    public AccountCount count(AccountFilter filter) {
        Optional<AccountId> id = filter.id();
        if (id.isPresent()) {
            boolean there = find(id.get()).filter(filter::admits).isPresent();
            return new AccountCount(there ? 1 : 0, false);
        }
        int counted = asked(COUNT, filter)
                .param("bound", AccountCount.EXACT_UP_TO + 1)
                .query(Integer.class)
                .single();
        return bounded(counted);
    }

    private static AccountCount bounded(int counted) {
        return new AccountCount(Math.min(counted, AccountCount.EXACT_UP_TO), counted > AccountCount.EXACT_UP_TO);
    }

    public Optional<AccountRow> find(AccountId id) {
        return jdbc.sql(COLUMNS + " from account a " + JOINED + " where a.id = :id")
                .param("id", id.value())
                .query((row, _) -> row(row))
                .optional();
    }

    private StatementSpec asked(String sql, AccountFilter filter) {
        return jdbc.sql(sql)
                .param("sought", filter.sought())
                .param("plan", filter.plan() == null ? null : filter.plan().value(), Types.OTHER)
                .param(
                        "subscription",
                        filter.subscription() == null
                                ? null
                                : filter.subscription().name(),
                        Types.VARCHAR)
                .param("suspended", filter.suspended() ? true : null, Types.BOOLEAN)
                .param("staff", filter.staff());
    }

    private static AccountRow row(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        String subscription = row.getString("subscription");
        return new AccountRow(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("display_name"),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("plan_name"),
                subscription == null ? null : SubscriptionState.valueOf(subscription),
                instant(row, "access_until"),
                row.getBoolean("suspended"),
                Stream.of(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.getInt("profiles"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_seen_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
