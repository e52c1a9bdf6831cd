package io.marquee.bench;

import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.Plans;
import io.marquee.localstack.TestDatabase;
import io.marquee.people.AccountCount;
import io.marquee.people.AccountFilter;
import io.marquee.people.AccountOrder;
import io.marquee.people.AccountRow;
import io.marquee.people.AccountSearch;
import io.marquee.subscription.SubscriptionState;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of people reads for a search, its first lines and how many there are, against the plain statements by
 * the superuser, for whom there are no policies.
 */
final class PeopleBench {

    private static final int PAGE = 50;
    private static final double MOST_MILLIS = 100;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final AccountSearch search;
    private final Plans plans;
    private final TestDatabase database;
    private final int accounts;
    private final int rounds;

    PeopleBench(AccountSearch search, Plans plans, TestDatabase database, boolean quick) {
        this.search = search;
        this.plans = plans;
        this.database = database;
        this.accounts = quick ? 20_000 : 1_000_000;
        this.rounds = quick ? 3 : 20;
    }

    /**
     * A search.
     *
     * @param bare the same as the condition of a plain statement on account a
     */
    private record Question(String name, AccountFilter filter, AccountOrder order, String bare) {}

    List<Figure> run() throws SQLException {
        long begun = System.nanoTime();
        TenantId tenant = new SyntheticPeople(database).with(accounts);
        System.out.printf(Locale.ROOT, "%,d accounts: made in %.0f s%n", accounts, (System.nanoTime() - begun) / 1e9);
        List<Question> questions = questions(tenant);
        List<Samples> ours = samples(questions);
        List<Samples> floors = samples(questions);
        var all = new Samples();
        var floor = new Samples();
        try (Connection superuser = database.superuser().connect();
                Statement statement = superuser.createStatement()) {
            statement.execute("set search_path = marquee, public");
            for (int round = -2; round < rounds; round++) {
                for (int i = 0; i < questions.size(); i++) {
                    Question question = questions.get(i);
                    long bare = timed(() -> bare(statement, tenant, question));
                    long took = timed(() -> ask(tenant, question));
                    if (round >= 0) {
                        ours.get(i).add(took);
                        floors.get(i).add(bare);
                        all.add(took);
                        floor.add(bare);
                    }
                }
            }
        }
        print(questions, ours, floors);
        String size = String.format(Locale.ROOT, "People, %,d accounts", accounts);
        return List.of(
                Figure.slower(size + ", median", all, floor, 3),
                Figure.within(size + ", p95", all.percentileNanos(95) / 1e6, MOST_MILLIS, " ms"));
    }

    private List<Question> questions(TenantId tenant) {
        var plan = TenantScope.<PlanId, RuntimeException>call(
                tenant, () -> plans.all().getLast().id());
        var address = TenantScope.<AccountRow, RuntimeException>call(
                tenant,
                () -> search.rows(AccountFilter.ALL, AccountOrder.NEWEST, null, accounts / 100, 1)
                        .getFirst());
        return List.of(
                words("everybody", ""),
                new Question("newest", AccountFilter.ALL, AccountOrder.NEWEST, "true"),
                words("whole address", address.email()),
                words("id", address.id().toString(), "a.id = '" + address.id() + "'"),
                words("prefix of an address", "anna.sm"),
                words("prefix late in the order", "zbigniew"),
                words("common first name", "anna"),
                words("common provider", "gmail"),
                words("first and last name", "greta richter"),
                words("part of a name", "immerm"),
                words("rare company", "weber-zoe.example"),
                words("two letters", "zb"),
                words("one letter", "q"),
                words("two letters, nobody", "qx"),
                words("nobody", "nosuchperson"),
                words("only metacharacters", "%_%", "false"),
                words("300 characters", "anna smith ".repeat(27)),
                filtered("suspended", "", null, null, true, false),
                filtered("staff", "", null, null, false, true),
                filtered("past due", "", null, SubscriptionState.PAST_DUE, false, false),
                filtered("on trial", "", null, SubscriptionState.TRIAL, false, false),
                filtered("plan", "", plan, null, false, false),
                filtered("anna, suspended", "anna", null, null, true, false),
                filtered("gmail, past due", "gmail", null, SubscriptionState.PAST_DUE, false, false),
                filtered("gmail, plan, suspended", "gmail", plan, null, true, false));
    }

    private static Question words(String name, String sought) {
        return filtered(name, sought, null, null, false, false);
    }

    private static Question words(String name, String sought, String bare) {
        return new Question(name, AccountFilter.ALL.seeking(sought), AccountOrder.ADDRESS, bare);
    }

    private static Question filtered(
            String name,
            String sought,
            @Nullable PlanId plan,
            @Nullable SubscriptionState state,
            boolean suspended,
            boolean staff) {
        var filter = new AccountFilter(sought, plan, state, suspended, staff);
        var bare = new StringBuilder("true");
        BLANKS.splitAsStream(filter.sought())
                .map(word -> word.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                .filter(word -> !word.isEmpty())
                .forEach(word -> bare.append(" and a.search_text like '%")
                        .append(word.length() < 3 ? " " : "")
                        .append(word)
                        .append("%'"));
        if (plan != null) {
            bare.append(" and a.plan_id = '").append(plan).append('\'');
        }
        if (state != null) {
            bare.append(" and s.state = '").append(state).append('\'');
        }
        if (suspended) {
            bare.append(" and a.state = 'SUSPENDED'");
        }
        if (staff) {
            bare.append(" and a.id in (select account_id from account_role r where r.tenant_id = a.tenant_id)");
        }
        return new Question(name, filter, AccountOrder.ADDRESS, bare.toString());
    }

    private void ask(TenantId tenant, Question question) {
        TenantScope.run(tenant, () -> search.beginning(question.filter(), question.order(), PAGE));
    }

    private static void bare(Statement statement, TenantId tenant, Question question) {
        String from =
                " from account a join subscription s on s.tenant_id = a.tenant_id and s.account_id = a.id where a.tenant_id = '"
                        + tenant + "' and " + question.bare();
        String order = question.order() == AccountOrder.NEWEST ? "a.created_at desc, a.id desc" : "a.email";
        try {
            int shown = read(
                    statement,
                    "select a.id, a.email, a.display_name, a.created_at, s.state" + from + " order by " + order
                            + " limit " + PAGE);
            if (shown == PAGE) {
                read(
                        statement,
                        "select count(*) from (select" + from + " limit " + (AccountCount.EXACT_UP_TO + 1) + ") x");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(question.name(), e);
        }
    }

    private static int read(Statement statement, String sql) throws SQLException {
        int count = 0;
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                count++;
            }
        }
        return count;
    }

    private static long timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    private static List<Samples> samples(List<Question> questions) {
        return questions.stream().map(_ -> new Samples()).toList();
    }

    private static void print(List<Question> questions, List<Samples> ours, List<Samples> floors) {
        System.out.printf("%-28s %10s %10s %12s %12s%n", "", "p50", "p95", "floor p50", "floor p95");
        IntStream.range(0, questions.size())
                .forEach(i -> System.out.printf(
                        Locale.ROOT,
                        "%-28s %7.1f ms %7.1f ms %9.1f ms %9.1f ms%n",
                        questions.get(i).name(),
                        ours.get(i).percentileNanos(50) / 1e6,
                        ours.get(i).percentileNanos(95) / 1e6,
                        floors.get(i).percentileNanos(50) / 1e6,
                        floors.get(i).percentileNanos(95) / 1e6));
    }
}
