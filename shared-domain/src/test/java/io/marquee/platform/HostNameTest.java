package io.marquee.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest
    @CsvSource({
        "tv.example.com, tv.example.com",
        "TV.Example.COM, tv.example.com",
        "' tv.example.com. ', tv.example.com",
        "kino.localhost, kino.localhost",
        "kino.müller.de, kino.xn--mller-kva.de",
        "キネマ.jp, xn--nck4c5b.jp",
        "xn--mller-kva.de, xn--mller-kva.de",
        "a-b.c1.de, a-b.c1.de"
    })
    void aNameIsWrittenAsBrowsersSendIt(String typed, String host) {
        assertThat(new HostName(typed).value()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "example",
                "http://tv.example.com",
                "tv.example.com:8081",
                "tv.example.com/",
                "tv example.com",
                "-tv.example.com",
                "tv-.example.com",
                "tv..example.com",
                ".example.com",
                "127.0.0.1",
                "10.1",
                "::1",
                "[::1]",
                "tv_1.example.com",
                "tv.example.com\n.evil.com",
                "straße.de",
                "<b>.example.com",
                "a@b.example.com"
            })
    void whatNoBrowserCouldSendIsRefused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HostName(typed));
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HostName("a".repeat(64) + ".example.com"));
        assertThatIllegalArgumentException().isThrownBy(() -> new HostName("abcdefghi.".repeat(26) + "com"));
    }

    @Test
    void peopleReadItInItsOwnScript() {
        assertThat(new HostName("kino.müller.de").readable()).isEqualTo("kino.müller.de");
    }
}
