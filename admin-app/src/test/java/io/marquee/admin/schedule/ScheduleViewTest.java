package io.marquee.admin.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.admin.testing.TwoServices.Service;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.editing.Board;
import io.marquee.epg.editing.Boards;
import io.marquee.epg.editing.PublishedSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.CacheManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ScheduleViewTest extends AdminPageTest {

    @Autowired
    private Boards boards;

    @Autowired
    private PublishedSchedule schedule;

    @Autowired
    private CacheManager caches;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    private Service aurora;
    private UUID noir;
    private UUID detour;
    private ScheduleView page;

    @BeforeEach
    void anEveningWithAGap() {
        aurora = openAs(Role.SCHEDULER);
        noir = UUID.randomUUID();
        write(
                "insert into channel (id, external_id, number, name, required_tier, mark, logo_hash)"
                        + " values (?, 'noir', 78, 'Noir 24', 1, '{}', 'beef')",
                noir);
        forgetTheLineup();
        broadcast("Morning", "00:00", "18:00");
        detour = broadcast("Detour", "18:00", "19:10");
        broadcast("The Stranger", "20:55", "21:50");
        broadcast("Night", "21:50", "23:59");
        UI.getCurrent().navigate("schedule", QueryParameters.of("day", tomorrow.toString()));
        page = (ScheduleView) getCurrentView();
    }

    @AfterEach
    void theChannelGoes() {
        write("delete from channel where id = ?", noir);
        write("delete from schedule_step");
        forgetTheLineup();
    }

    @Test
    void theDayIsShownWithWhatNeedsADecision() {
        assertThat(words(page)).containsPattern("\\d+ gaps need a decision").contains("UTC");
        assertThat(button("Publish changes").isEnabled()).isFalse();
    }

    @Test
    void whatIsMovedIsDraftedAndPublished() {
        act(Map.of(
                "what",
                "move",
                "id",
                detour.toString(),
                "channel",
                noir.toString(),
                "start",
                at("18:30").toString()));

        assertThat(drafted()).contains("Detour 18:30");
        assertThat(published()).contains("Detour 18:00");

        test(button("Publish changes (1)")).click();
        test(button("Publish")).click();

        assertThat(published()).contains("Detour 18:30");
        assertThat(button("Publish changes").isEnabled()).isFalse();
    }

    @Test
    void whatIsInTheWayIsNamedAndCanBePushed() {
        act(Map.of(
                "what",
                "move",
                "id",
                detour.toString(),
                "channel",
                noir.toString(),
                "start",
                at("20:50").toString()));

        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("“The Stranger” is in the way, 20:55 – 21:50.");
        assertThat(drafted()).contains("Detour 18:00");
    }

    @Test
    void aStepIsTakenBack() {
        act(Map.of("what", "remove", "id", detour.toString(), "way", "EXACT"));
        assertThat(drafted()).hasSize(3);

        act(Map.of("what", "undo"));

        assertThat(drafted()).hasSize(4);
    }

    @Test
    void aGapIsFilledByWhatFits() {
        act(Map.of(
                "what", "gap",
                "channel", noir.toString(),
                "start", at("19:10").toString(),
                "stop", at("20:55").toString()));
        assertThat(words(page)).contains("Noir 24, 19:10 – 20:55", "% fit");

        test(button("Place")).click();

        assertThat(drafted()).hasSizeGreaterThan(4).anyMatch(line -> line.endsWith(" 19:10"));
        assertThat(boards.of(tomorrow, "Noir 24", 1).gaps()).isEqualTo(1);
    }

    @Test
    void aFoundTitleIsDroppedOnAChannel() {
        TextField search = find(TextField.class, page).all().stream()
                .filter(field -> field.getPlaceholder().startsWith("Search titles"))
                .findFirst()
                .orElseThrow();
        test(search).setValue("nosfer");

        act(Map.of(
                "what",
                "drop",
                "item",
                aurora.nosferatu().toString(),
                "channel",
                noir.toString(),
                "start",
                at("19:15").toString(),
                "way",
                "EXACT"));

        assertThat(drafted()).contains("Nosferatu 19:15");
    }

    @Test
    void whatSomebodyRemovedMeanwhileIsSaid() {
        write("delete from broadcast where id = ?", detour);

        act(Map.of("what", "open", "id", detour.toString()));

        assertThat(test(find(Notification.class).single()).getText())
                .contains("Somebody else has removed this broadcast.");
    }

    /** Which is cached, and knows nothing of channels that come without a word. */
    private void forgetTheLineup() {
        aurora.run(() -> Objects.requireNonNull(caches.getCache("channels")).clear());
    }

    private void act(Map<String, String> detail) {
        Timeline timeline = find(Timeline.class, page).single();
        var data = JacksonUtils.createObjectNode();
        data.set("event.detail", JacksonUtils.getMapper().valueToTree(detail));
        timeline.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(timeline.getElement(), "mq-schedule", data));
    }

    private NativeButton button(String words) {
        return find(NativeButton.class).all().stream()
                .filter(known -> known.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    private List<String> drafted() {
        Board board = boards.of(tomorrow, "Noir 24", 1);
        return board.rows().getFirst().lines().stream()
                .map(line -> line.entry().name() + " " + clock(line.entry().start()))
                .toList();
    }

    private List<String> published() {
        return schedule.page(new ChannelId(noir), new TimeSlot(at("00:00"), at("23:59")), 0, 50).stream()
                .map(entry -> entry.name() + " " + clock(entry.start()))
                .toList();
    }

    private UUID broadcast(String name, String start, String stop) {
        UUID id = UUID.randomUUID();
        write(
                "insert into broadcast (id, channel_id, starts_at, stops_at, programme_id)"
                        + " values (?, ?, ?, ?, keep_programme(?, null, '', null, 0, null))",
                id,
                noir,
                at(start).atOffset(ZoneOffset.UTC),
                at(stop).atOffset(ZoneOffset.UTC),
                name);
        return id;
    }

    private void write(String sql, Object... values) {
        aurora.run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> jdbc.sql(sql).params(values).update()));
    }

    private Instant at(String clock) {
        return Instant.parse(tomorrow + "T" + clock + ":00Z");
    }

    private static String clock(Instant moment) {
        return moment.toString().substring(11, 16);
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }
}
