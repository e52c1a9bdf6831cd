package io.marquee.viewer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.viewer.testing.Caller;
import io.marquee.viewer.testing.TwoServices;
import io.marquee.viewer.testing.TwoServices.Service;
import io.marquee.viewer.testing.ViewerAppTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ViewerAppTest
class ArtworkTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    private Service aurora;
    private Caller anybody;

    @BeforeEach
    void anybody() {
        aurora = services.aurora();
        anybody = Caller.program(port, aurora.host());
    }

    @Test
    void anAddressOfThePastLeadsToThePicture() {
        Caller.Answer past = anybody.get("/artwork/titles/" + aurora.film("Nosferatu") + "/c0ffee/poster.svg");

        Caller.Answer present = anybody.get(past.header("Location"));

        assertThat(past.status()).isEqualTo(302);
        assertThat(present.status()).isEqualTo(200);
        assertThat(present.header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(present.header("Cache-Control")).contains("public", "max-age=31536000", "immutable");
        assertThat(present.body()).startsWith("<svg");
    }

    @Test
    void everyPictureOfATitleIsDrawn() {
        String folder = anybody.get("/artwork/titles/" + aurora.film("Nosferatu") + "/c0ffee/poster.svg")
                .header("Location")
                .replace("poster.svg", "");

        assertThat(List.of("poster.svg", "backdrop.svg", "title-art.svg", "still-" + UUID.randomUUID() + ".svg"))
                .allSatisfy(name ->
                        assertThat(anybody.get(folder + name).status()).as(name).isEqualTo(200));
        assertThat(anybody.get(folder + "selfie.svg").status()).isEqualTo(404);
    }

    @Test
    void picturesTravelCompressed() {
        String address = anybody.get("/artwork/titles/" + aurora.film("Nosferatu") + "/c0ffee/poster.svg")
                .header("Location");

        Caller.Answer answer = Caller.program(port, aurora.host())
                .sending("Accept-Encoding", "gzip")
                .get(address);

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.header("Vary")).containsIgnoringCase("accept-encoding");
    }

    @Test
    void logosAndAvatarsAreDrawn() {
        Caller.Answer logo = anybody.get("/artwork/channels/" + aurora.channel() + "/f00d/logo.svg");
        Caller.Answer moved = anybody.get("/artwork/channels/" + aurora.channel() + "/0ld/logo.svg");

        assertThat(logo.body()).contains("#1b1430");
        assertThat(moved.status()).isEqualTo(302);
        assertThat(anybody.get("/artwork/avatars/owl.svg").status()).isEqualTo(200);
        assertThat(anybody.get("/artwork/avatars/nobody.svg").status()).isEqualTo(404);
    }

    @Test
    void theOtherServiceHasNoSuchPicture() {
        Caller northlight = Caller.program(port, services.northlight().host());

        assertThat(northlight
                        .get("/artwork/titles/" + aurora.film("Nosferatu") + "/c0ffee/poster.svg")
                        .status())
                .isEqualTo(404);
        assertThat(northlight
                        .get("/artwork/channels/" + aurora.channel() + "/f00d/logo.svg")
                        .status())
                .isEqualTo(404);
    }
}
