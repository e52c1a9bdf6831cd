package io.marquee.admin.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.account.Registration;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminAppTest;
import io.marquee.admin.testing.Caller;
import io.marquee.admin.testing.Caller.Answer;
import io.marquee.admin.testing.TwoServices;
import io.marquee.admin.testing.TwoServices.Service;
import io.marquee.tenancy.TenantScope;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@AdminAppTest
class AccountCallsTest {

    private static final String ACCOUNTS = "/api/v1/admin/accounts";

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    @Autowired
    private Registration registration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private Service aurora;
    private Caller support;
    private String ann;

    @BeforeEach
    void supportAndAnn() {
        aurora = services.aurora();
        support = Caller.program(port, aurora.host()).signIn(aurora.email(Role.SUPPORT));
        String email = "ann-" + UUID.randomUUID() + "@x.test";
        ann = TenantScope.<String, RuntimeException>call(
                aurora.tenant(),
                () -> ((Registration.Result.Registered) registration.register(
                                new NewAccount(new EmailAddress(email), null, "Ann Aurora", "basic", Set.of(), false)))
                        .account()
                        .toString());
    }

    @Test
    void theListIsSearchedAndPagedWithoutGaps() {
        Set<String> seen = new HashSet<>();
        String next = "?q=aurora.localhost&limit=2";

        for (int page = 0; page < 10 && !next.isEmpty(); page++) {
            JsonNode answer = support.get(ACCOUNTS + next).json();
            answer.get("items").forEach(row -> seen.add(row.get("email").asString()));
            next = answer.get("nextCursor").isNull()
                    ? ""
                    : "?q=aurora.localhost&limit=2&cursor="
                            + answer.get("nextCursor").asString();
        }

        assertThat(seen).contains(aurora.viewer(), aurora.email(Role.OWNER));
        assertThat(next).isEmpty();
        assertThat(support.get(ACCOUNTS + "?cursor=made-up").status()).isEqualTo(400);
    }

    @Test
    void filtersAreUnderstood() {
        JsonNode staff = support.get(ACCOUNTS + "?staff=true&state=ACTIVE&sort=NEWEST&q=support")
                .json()
                .get("items");
        assertThat(support.get(ACCOUNTS + "?state=SUSPENDED&q=" + ann).json().get("items"))
                .isEmpty();
        assertThat(support.get(ACCOUNTS + "?state=made-up").status()).isIn(400, 404);
        assertThat(support.get(ACCOUNTS + "?q=" + ann).json().get("items")).hasSize(1);
        assertThat(staff).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void oneAccountIsToldWithoutASecret() {
        Answer answer = support.get(ACCOUNTS + "/" + ann);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/subscription/state").asString()).isEqualTo("ACTIVE");
        assertThat(answer.json().at("/profiles/0/pinned").asBoolean()).isFalse();
        assertThat(answer.body()).doesNotContainIgnoringCase("hash").doesNotContain("argon2");
    }

    @Test
    void aChangeOfPlanNeedsAReasonAndIsAuditedWithTheActor() {
        String premium = TenantScope.<String, RuntimeException>call(
                aurora.tenant(),
                () -> transaction.execute(_ -> jdbc.sql("select id from plan where code = 'premium'")
                        .query(UUID.class)
                        .single()
                        .toString()));
        String path = ACCOUNTS + "/" + ann + "/plan";

        assertThat(support.put(path, Map.of("planId", premium, "reason", " ")).status())
                .isEqualTo(400);
        assertThat(support.put(path, Map.of("planId", UUID.randomUUID(), "reason", "Why"))
                        .status())
                .isEqualTo(400);
        Answer done = support.put(path, Map.of("planId", premium, "reason", "Won the raffle"));

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.json().at("/plan/code").asString()).isEqualTo("premium");
        assertThat(done.json().at("/history/0/reason").asString()).isEqualTo("Won the raffle");
        assertThat(audited()).contains(aurora.email(Role.SUPPORT) + " CHANGED");
    }

    @Test
    void aSuspensionIsAuditedWithTheActor() {
        Answer suspended = support.post(ACCOUNTS + "/" + ann + "/suspend", Map.of("reason", "Shared it"));
        assertThat(suspended.json().at("/account/suspended").asBoolean()).isTrue();
        assertThat(suspended.json().at("/notes/0/words").asString()).isEqualTo("Suspended: Shared it");
        assertThat(audited()).contains(aurora.email(Role.SUPPORT) + " CHANGED", aurora.email(Role.SUPPORT) + " DID");

        Answer resumed = support.post(ACCOUNTS + "/" + ann + "/resume", Map.of("reason", "Fine again"));
        assertThat(resumed.json().at("/account/suspended").asBoolean()).isFalse();
    }

    @Test
    void supportHindersNoStaff() {
        String owner = support.get(ACCOUNTS + "?q=" + aurora.email(Role.OWNER))
                .json()
                .at("/items/0/id")
                .asString();

        assertThat(support.post(ACCOUNTS + "/" + owner + "/suspend", Map.of("reason", "No"))
                        .status())
                .isEqualTo(403);
        assertThat(support.delete(ACCOUNTS + "/" + owner + "/devices").status()).isEqualTo(403);
    }

    @Test
    void whyIsExplained() {
        String profile =
                support.get(ACCOUNTS + "/" + ann).json().at("/profiles/0/id").asString();

        Answer why =
                support.get(ACCOUNTS + "/" + ann + "/explanation?profile=" + profile + "&title=" + aurora.nosferatu());

        assertThat(why.status()).isEqualTo(200);
        assertThat(why.json().get("steps").size()).isGreaterThan(4);
        assertThat(support.get(ACCOUNTS + "/" + ann + "/explanation?profile=" + UUID.randomUUID() + "&title="
                                + aurora.nosferatu())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anAccountOfTheOtherTenantIsNotThere() {
        Service northlight = services.northlight();
        String foreign = Caller.program(port, northlight.host())
                .signIn(northlight.email(Role.SUPPORT))
                .get(ACCOUNTS + "?q=viewer")
                .json()
                .at("/items/0/id")
                .asString();
        String path = ACCOUNTS + "/" + foreign;
        Map<String, Object> why = Map.of("reason", "No", "planId", UUID.randomUUID());

        assertThat(support.get(path).status()).isEqualTo(404);
        assertThat(support.post(path + "/suspend", why).status()).isEqualTo(404);
        assertThat(support.post(path + "/resume", why).status()).isEqualTo(404);
        assertThat(support.put(path + "/plan", why).status()).isEqualTo(404);
        assertThat(support.delete(path + "/devices").status()).isEqualTo(404);
        assertThat(support.delete(path + "/devices/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(support.get(ACCOUNTS + "?q=" + foreign).json().get("items")).isEmpty();
        assertThat(support.get(ACCOUNTS + "?q=northlight").json().get("items")).isEmpty();
    }

    @Test
    void onlySupportAndOwnersMayLook() {
        for (Role role : List.of(Role.EDITOR, Role.SCHEDULER, Role.AUDITOR)) {
            Caller other = Caller.program(port, aurora.host()).signIn(aurora.email(role));

            assertThat(other.get(ACCOUNTS).status()).isEqualTo(403);
            assertThat(other.get(ACCOUNTS + "/" + ann).status()).isEqualTo(403);
            assertThat(other.post(ACCOUNTS + "/" + ann + "/suspend", Map.of("reason", "No"))
                            .status())
                    .isEqualTo(403);
        }
    }

    /** Who did what to Ann. */
    private List<String> audited() {
        return TenantScope.<List<String>, RuntimeException>call(
                aurora.tenant(),
                () -> transaction.execute(
                        _ -> jdbc.sql("""
                                select actor_name || ' ' || action from audit_entry where thing = 'account' and thing_id = :id
                                """).param("id", ann).query(String.class).list()));
    }
}
