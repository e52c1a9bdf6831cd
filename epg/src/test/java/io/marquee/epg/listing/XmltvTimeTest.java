package io.marquee.epg.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmltvTimeTest {

    @ParameterizedTest
    @CsvSource({
        "20260822160000 +0100, 2026-08-22T15:00:00Z",
        "20260822160000+0100, 2026-08-22T15:00:00Z",
        "20260822160000 +01:00, 2026-08-22T15:00:00Z",
        "20260822160000 -0930, 2026-08-23T01:30:00Z",
        "200007281733 BST, 2000-07-28T16:33:00Z",
        "20260822160000 CEST, 2026-08-22T14:00:00Z",
        "20260822160000 Z, 2026-08-22T16:00:00Z",
        "20260822160000 Europe/London, 2026-08-22T15:00:00Z",
        "20260122160000 Europe/London, 2026-01-22T16:00:00Z",
        "20260822160000, 2026-08-22T16:00:00Z",
        "2026082216, 2026-08-22T16:00:00Z",
        "20260822, 2026-08-22T00:00:00Z",
        "200209, 2002-09-01T00:00:00Z",
        "1999, 1999-01-01T00:00:00Z",
        "20260822240000 +0000, 2026-08-23T00:00:00Z",
        "20240229 UTC, 2024-02-29T00:00:00Z",
    })
    void everyFormOfATimeIsRead(String written, Instant moment) {
        assertThat(new XmltvTime(ZoneOffset.UTC).parse(written)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260230",
                "20260230120000 +0000",
                "20260822160000 +9999",
                "20260822160000 +0160",
                "20260822160000 -1401",
                "20260822160000 +100",
                "20260822160000 Nowhere/Land",
                "20260822160000 XYZ",
                "202608221600000",
                "2026082",
                "",
                "soon",
                "20261322",
                "20260822250000",
                "20260822166000",
                "99990101",
                "20260822160000 IST",
                "٢٠٢٦٠٨٢٢"
            })
    void whatIsNoTimeIsRefusedWithAReason(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XmltvTime(ZoneOffset.UTC).parse(written))
                .withMessageContaining("«");
    }

    @ParameterizedTest
    @CsvSource({
        "20260329003000, 2026-03-29T00:30:00Z, an hour that spring skips is moved on",
        "20260329013000, 2026-03-29T01:30:00Z, an hour that spring skips is moved on",
        "20261025013000, 2026-10-25T00:30:00Z, of an hour that comes twice the first counts",
        "20261025023000, 2026-10-25T02:30:00Z, after it all is plain again",
    })
    void aTimeWithoutAZoneIsInTheSourcesOwn(String written, Instant moment, String why) {
        assertThat(new XmltvTime(ZoneId.of("Europe/London")).parse(written))
                .as(why)
                .isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Dublin, 2026-08-22T15:00:00Z", "Asia/Kolkata, 2026-08-22T10:30:00Z"})
    void lettersOfSeveralMeaningsAreThoseOfTheSource(String zone, Instant moment) {
        assertThat(new XmltvTime(ZoneId.of(zone)).parse("20260822160000 IST")).isEqualTo(moment);
    }
}
