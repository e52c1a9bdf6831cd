package io.marquee.admin.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.Role;
import io.marquee.admin.testing.AdminAppTest;
import io.marquee.admin.testing.Caller;
import io.marquee.admin.testing.Caller.Answer;
import io.marquee.admin.testing.TwoServices;
import io.marquee.admin.testing.TwoServices.Service;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AdminAppTest
class GuideExportCallsTest {
    private static final String EXPORTS = "/api/v1/admin/guide-exports";

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    @Test
    void aSchedulerMakesASignedAddress() {
        Service aurora = services.aurora();
        Caller scheduler = Caller.program(port, aurora.host()).signIn(aurora.email(Role.SCHEDULER));

        Answer made = scheduler.post(EXPORTS, Map.of("kind", "XMLTV", "validDays", 30));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("path").asString())
                .startsWith("/api/v1/exports/guide.xml?from=PT-24H&to=P")
                .contains("&signature=");
        assertThat(scheduler
                        .post(EXPORTS, Map.of("kind", "XMLTV", "from", "soon"))
                        .status())
                .isEqualTo(400);
        assertThat(scheduler
                        .post(EXPORTS, Map.of("kind", "XMLTV", "validDays", 400))
                        .status())
                .isEqualTo(400);
        assertThat(scheduler.post(EXPORTS, Map.of("kind", "PDF")).status()).isEqualTo(400);
        assertThat(scheduler.post(EXPORTS, Map.of()).status()).isEqualTo(400);
    }
}
