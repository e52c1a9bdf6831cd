package io.marquee.admin.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.Role;
import io.marquee.admin.testing.AdminAppTest;
import io.marquee.admin.testing.Caller;
import io.marquee.admin.testing.TwoServices;
import io.marquee.localstack.testing.Doors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every call there is answers those roles that {@code doors.txt} names, and nobody else. */
@AdminAppTest
class CallsWalkTest {

    private static final Doors DOORS = Doors.of(CallsWalkTest.class);
    private static final Set<Integer> REFUSALS = Set.of(401, 403);
    private static final int NOT_ALLOWED_AT_ALL = 405;

    private static final int FAILURE = 500;

    @LocalServerPort
    int port;

    @Autowired
    TwoServices services;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void everyCallHasARuleAndEveryRuleACall() {
        List<String> calls = Call.of(mappings).stream().map(Call::door).toList();

        assertThat(calls).hasSizeGreaterThan(20);
        assertThat(DOORS.differences(calls, "GET", "POST", "PUT", "PATCH", "DELETE"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleIsAnsweredExactlyItsCalls(Role role) {
        TwoServices.Service service = role == Role.PLATFORM ? services.platform() : services.aurora();
        Caller caller = Caller.program(port, service.host()).signIn(service.email(role));

        assertThat(mistakes(caller, role.name())).isEmpty();
    }

    @Test
    void aVisitorIsAnsweredOnlyWhatIsAnyones() {
        Caller visitor = Caller.program(port, services.aurora().host());

        assertThat(mistakes(visitor, Doors.ANYONE)).isEmpty();
    }

    @Test
    void aViewerIsNoMemberOfTheStaff() {
        Caller viewer = Caller.program(port, services.aurora().host());

        assertThat(viewer.login(services.aurora().viewer()).status()).isEqualTo(401);
    }

    private List<String> mistakes(Caller caller, String who) {
        List<String> mistakes = new ArrayList<>();
        for (Call call : Call.of(mappings)) {
            if (call.signsIn()) {
                continue; // takes nobody's roles: whoever has the password or the token is answered
            }
            int status = caller.send(call.method(), call.address(), call.contentType(), call.body())
                    .status();
            boolean answered = !REFUSALS.contains(status) && status != NOT_ALLOWED_AT_ALL;
            if (answered != DOORS.open(call.door(), who) || status >= FAILURE) {
                mistakes.add(call.door() + " answers " + status + " to " + who);
            }
        }
        return mistakes;
    }
}
