package io.marquee.admin.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.PlanNames;
import io.marquee.catalogue.AvailabilityWindow;
import io.marquee.entitlement.Plan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a title may be watched. Without a line it always may; a line that opens nowhere has always been open. */
final class WindowsField extends RowsField<AvailabilityWindow> {

    private final PlanNames plans;

    WindowsField(PlanNames plans) {
        super("Add a window");
        this.plans = plans;
    }

    @Override
    Row<AvailabilityWindow> row(AvailabilityWindow window) {
        return new Line(window);
    }

    @Override
    Row<AvailabilityWindow> blank() {
        return new Line(AvailabilityWindow.ALWAYS);
    }

    private final class Line implements Row<AvailabilityWindow> {
        private final DateTimePicker opens = new DateTimePicker("Opens (UTC)");
        private final DateTimePicker closes = new DateTimePicker("Closes (UTC)");
        private final Select<Integer> tier = new Select<>();
        private final Div line = Markup.div("line window");

        Line(AvailabilityWindow window) {
            opens.setLocale(Locale.UK);
            closes.setLocale(Locale.UK);
            opens.setStep(Duration.ofMinutes(15));
            closes.setStep(Duration.ofMinutes(15));
            opens.setValue(window.opensAt().equals(Instant.EPOCH) ? null : local(window.opensAt()));
            closes.setValue(local(window.closesAt()));
            tier.setLabel("Plan in this window");
            tier.setItems(plans.all().stream().map(Plan::rank).toList());
            tier.setItemLabelGenerator(rank -> rank == null ? "The title's own" : plans.of(rank));
            tier.setEmptySelectionAllowed(true);
            tier.setEmptySelectionCaption("The title's own");
            tier.setPlaceholder("The title's own");
            tier.setValue(window.tier());
            line.add(opens, closes, tier, end());
            watch(opens);
            watch(closes);
            watch(tier);
        }

        private Component end() {
            Div end = Markup.div("ends", remover(line, "Remove this window"));
            end.getStyle().set("padding-top", "28px");
            return end;
        }

        @Override
        public Component component() {
            return line;
        }

        @Override
        public Optional<AvailabilityWindow> value() {
            return isSound()
                    ? Optional.of(new AvailabilityWindow(opening(), instant(closes.getValue()), tier.getValue()))
                    : Optional.empty();
        }

        @Override
        public boolean isSound() {
            Instant end = instant(closes.getValue());
            boolean backwards = end != null && !end.isAfter(opening());
            closes.setInvalid(backwards);
            closes.setErrorMessage("Closes before it opens");
            return !backwards;
        }

        private Instant opening() {
            Instant opening = instant(opens.getValue());
            return opening == null ? Instant.EPOCH : opening;
        }
    }

    private static @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null
                ? null
                : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
    }
}
