package io.marquee.epg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Viewer;
import io.marquee.epg.reminder.Calendars;
import io.marquee.epg.reminder.Reminder;
import io.marquee.epg.reminder.ReminderSetting;
import io.marquee.epg.reminder.ReminderState;
import io.marquee.epg.reminder.Reminders;
import io.marquee.job.RecurringWork;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@EpgTest
class RemindersTest {
    private static final Instant EIGHT = Instant.parse("2026-11-20T20:00:00Z");
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final String EMAIL = "lotte@ott.test";

    @Autowired
    private Reminders reminders;

    @Autowired
    private Calendars calendars;

    @Autowired
    private List<RecurringWork> works;

    @Autowired
    private HandClock clock;

    private final GuideFixture fixture;
    private final TestDatabase database;
    private TenantId aurora;
    private Viewer lotte;
    private BroadcastId film;

    @Autowired
    RemindersTest(JdbcClient jdbc, PlatformTransactionManager transactions, TestDatabase database) {
        this.fixture = new GuideFixture(jdbc, transactions);
        this.database = database;
    }

    @BeforeEach
    void aFilmAtNine() {
        clock.set(EIGHT);
        aurora = new TenantId(NewTenant.in(database));
        fixture.run(aurora, () -> {
            fixture.genres("horror");
            TitleId nosferatu = fixture.film("Nosferatu", "horror", 94, 12);
            ChannelId channel = fixture.channel(1, 1, "horror");
            fixture.broadcast(channel, nosferatu, "Nosferatu", 12, "2026-11-20T21:00:00Z", "2026-11-20T22:35:00Z");
            film = fixture.broadcastAt("2026-11-20T21:00:00Z");
            lotte = fixture.viewer(EMAIL, 99);
        });
    }

    @Test
    void isToldAtItsTimeAndNotBefore() {
        set(10);

        clock.set(Instant.parse("2026-11-20T20:49:59Z"));
        tick();
        List<String> before = mail();
        clock.advance(Duration.ofSeconds(1));
        tick();

        assertThat(before).isEmpty();
        assertThat(mail()).containsExactly("Soon: Nosferatu");
        assertThat(told()).isEqualTo(1);
        assertThat(only().state()).isEqualTo(ReminderState.TOLD);
    }

    @Test
    void isToldOnceHoweverManyClocksTick() throws Exception {
        set(10);
        clock.set(Instant.parse("2026-11-20T20:50:00Z"));

        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(Collections.nCopies(12, (Callable<Boolean>) () -> {
                        tick();
                        return true;
                    }))
                    .forEach(done -> assertThat(done.resultNow()).isTrue());
        }

        assertThat(mail()).hasSize(1);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void followsABroadcastThatMoves() {
        set(10);
        fixture.run(aurora, () -> fixture.move(film, Duration.ofMinutes(30)));

        clock.set(Instant.parse("2026-11-20T20:55:00Z"));
        tick();
        List<String> atTheOldTime = mail();
        clock.set(Instant.parse("2026-11-20T21:20:00Z"));
        tick();

        assertThat(atTheOldTime).isEmpty();
        assertThat(mail()).containsExactly("Soon: Nosferatu");
        assertThat(only().slot().start()).isEqualTo(Instant.parse("2026-11-20T21:30:00Z"));
        assertThat(only().revision()).isEqualTo(1);
    }

    @Test
    void endsWithItsBroadcastAndSaysSo() {
        set(10);
        fixture.run(aurora, () -> fixture.remove(film));

        tick();
        tick();

        assertThat(mail()).containsExactly("No longer shown: Nosferatu");
        assertThat(only().state()).isEqualTo(ReminderState.GONE);
        clock.set(Instant.parse("2026-11-20T20:50:00Z"));
        tick();
        assertThat(mail()).hasSize(1);
    }

    @Test
    void isNotToldWhenAllIsOver() {
        set(10);

        clock.set(Instant.parse("2026-11-20T22:35:00Z"));
        tick();

        assertThat(mail()).isEmpty();
        assertThat(only().state()).isEqualTo(ReminderState.MISSED);
    }

    @Test
    void tellsNothingThatTheProfileMayNotKnowByThen() {
        set(10);
        fixture.limit(lotte.profile(), 6, aurora);

        clock.set(Instant.parse("2026-11-20T20:50:00Z"));
        tick();

        assertThat(mail()).isEmpty();
        assertThat(told()).isZero();
    }

    @Test
    void canOnlyBeSetForWhatIsToComeAndMayBeKnown() {
        Viewer child = new Viewer(lotte.account(), lotte.profile(), 9, 6, true);

        assertThat(in(() -> reminders.set(child, film, 10, VIENNA))).isInstanceOf(ReminderSetting.Unknown.class);
        assertThatIllegalArgumentException().isThrownBy(() -> set(4));
        assertThatIllegalArgumentException().isThrownBy(() -> set(31));
        clock.set(Instant.parse("2026-11-20T21:00:00Z"));
        assertThat(set(10)).isInstanceOf(ReminderSetting.Begun.class);
    }

    @Test
    void makesACalendarThatOnlyTheSignatureOpens() {
        set(15);
        String signature = in(() -> calendars.signature(lotte.profile()));

        String calendar =
                in(() -> calendars.calendar(lotte.profile(), signature)).orElseThrow();

        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Nosferatu\r\n", "DTSTART:20261120T210000Z\r\n", "TRIGGER:-PT15M\r\n");
        assertThat(in(() -> calendars.calendar(lotte.profile(), signature + "A")))
                .isEmpty();
        TenantId northlight = new TenantId(NewTenant.in(database));
        assertThat(TenantScope.<Boolean, RuntimeException>call(
                        northlight,
                        () -> calendars.calendar(lotte.profile(), signature).isPresent()))
                .isFalse();
        in(() -> {
            calendars.revoke(lotte.profile());
            return true;
        });
        assertThat(in(() -> calendars.calendar(lotte.profile(), signature))).isEmpty();
    }

    @Test
    void anotherTenantSeesNothing() {
        set(10);
        TenantId northlight = new TenantId(NewTenant.in(database));

        assertThat(TenantScope.<List<Reminder>, RuntimeException>call(northlight, () -> reminders.of(lotte.profile())))
                .isEmpty();
        clock.set(Instant.parse("2026-11-20T20:50:00Z"));
        TenantScope.run(northlight, this::round);
        assertThat(mail()).isEmpty();
    }

    private ReminderSetting set(int minutes) {
        return in(() -> reminders.set(lotte, film, minutes, VIENNA));
    }

    private Reminder only() {
        List<Reminder> all = in(() -> reminders.of(lotte.profile()));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<String> mail() {
        return fixture.in(aurora, () -> fixture.mailTo(EMAIL));
    }

    private int told() {
        return fixture.in(aurora, () -> fixture.events(Reminders.TOLD));
    }

    private void tick() {
        TenantScope.run(aurora, this::round);
    }

    private void round() {
        works.stream()
                .filter(work -> work.name().equals("reminders"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(aurora, work::get);
    }
}
