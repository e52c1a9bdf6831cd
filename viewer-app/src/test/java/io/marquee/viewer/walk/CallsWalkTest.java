package io.marquee.viewer.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.localstack.testing.Doors;
import io.marquee.viewer.testing.Caller;
import io.marquee.viewer.testing.TwoServices;
import io.marquee.viewer.testing.ViewerAppTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every call there is answers those whom {@code doors.txt} names, and nobody else. */
@ViewerAppTest
class CallsWalkTest {

    private static final Doors DOORS = Doors.of(CallsWalkTest.class);
    private static final String VIEWER = "VIEWER";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

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

        assertThat(calls).hasSizeGreaterThan(30);
        assertThat(DOORS.differences(calls, "GET", "POST", "PUT", "PATCH", "DELETE"))
                .isEmpty();
    }

    @Test
    void aViewerIsAnsweredExactlyAViewersCalls() {
        Caller viewer = Caller.program(port, services.aurora().host())
                .signIn(services.aurora().email("premium"));

        assertThat(mistakes(viewer, VIEWER)).isEmpty();
    }

    @Test
    void aVisitorIsAnsweredOnlyWhatIsAnyones() {
        assertThat(mistakes(Caller.program(port, services.aurora().host()), Doors.ANYONE))
                .isEmpty();
    }

    @Test
    void theOtherTenantsViewerIsAVisitorHere() {
        Caller stranger = Caller.program(port, services.northlight().host())
                .signIn(services.northlight().email("premium"));

        for (Call call : Call.of(mappings)) {
            if (!DOORS.open(call.door(), Doors.ANYONE)) {
                assertThat(stranger.sending("Host", services.aurora().host())
                                .send(call.method(), call.address(), call.contentType(), call.body())
                                .status())
                        .as(call.door())
                        .isEqualTo(UNAUTHORIZED);
            }
        }
    }

    /** Of what is open to anyone, an address that names nothing may be forbidden: a made-up grant is no grant. */
    private List<String> mistakes(Caller caller, String who) {
        List<String> mistakes = new ArrayList<>();
        for (Call call : Call.of(mappings)) {
            if (call.signsIn()) {
                continue; // takes nobody's rights: whoever has the password or the token is answered
            }
            int status = caller.send(call.method(), call.address(), call.contentType(), call.body())
                    .status();
            boolean answered = status != UNAUTHORIZED
                    && (status != FORBIDDEN || call.template().startsWith("/play/"));
            if (answered != DOORS.open(call.door(), who) || status >= FAILURE) {
                mistakes.add(call.door() + " answers " + status + " to " + who);
            }
        }
        return mistakes;
    }
}
