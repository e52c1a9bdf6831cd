package io.marquee.viewer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.epg.export.ExportAddresses;
import io.marquee.epg.export.ExportKind;
import io.marquee.epg.export.ExportOrder;
import io.marquee.epg.export.ExportOrder.Edge;
import io.marquee.tenancy.TenantScope;
import io.marquee.viewer.testing.Caller;
import io.marquee.viewer.testing.Caller.Answer;
import io.marquee.viewer.testing.TwoServices;
import io.marquee.viewer.testing.TwoServices.Service;
import io.marquee.viewer.testing.ViewerAppTest;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ViewerAppTest
class ExportCallsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    @Autowired
    private ExportAddresses addresses;

    @Autowired
    private Clock clock;

    @Test
    void aSignedAddressOpensItsExportWithoutASignIn() {
        Answer guide = get(services.aurora(), path(services.aurora(), ExportKind.XMLTV));
        Answer channels = get(services.aurora(), path(services.aurora(), ExportKind.M3U));

        assertThat(guide.status()).isEqualTo(200);
        assertThat(guide.header("Content-Type")).startsWith("application/xml");
        assertThat(guide.body()).contains("<tv ", "<channel id=");
        assertThat(channels.body()).startsWith("#EXTM3U\n#EXTINF:-1 tvg-id=");
    }

    @Test
    void anotherTenantsSignatureIsRefused() {
        String path = path(services.northlight(), ExportKind.XMLTV);

        assertThat(get(services.aurora(), path).status()).isEqualTo(404);
        assertThat(get(services.northlight(), path).status()).isEqualTo(200);
        assertThat(get(services.northlight(), path.replace("PT336H", "PT360H")).status())
                .isEqualTo(404);
        assertThat(get(services.northlight(), "/api/v1/exports/guide.xml").status())
                .isEqualTo(400);
    }

    private Answer get(Service service, String path) {
        return Caller.program(port, service.host()).get(path);
    }

    private String path(Service service, ExportKind kind) {
        var order = new ExportOrder(
                kind,
                null,
                Edge.parse("PT-24H"),
                Edge.parse("P14D"),
                clock.instant().plus(Duration.ofDays(1)));
        return TenantScope.<String, RuntimeException>call(service.tenant(), () -> addresses.path(order));
    }
}
