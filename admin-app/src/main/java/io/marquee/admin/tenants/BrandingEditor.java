package io.marquee.admin.tenants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.platform.Brand;
import io.marquee.platform.BrandingDraft;
import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Legibility.Theme;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A brand's look: what can be chosen, and beside it what becomes of it. */
final class BrandingEditor extends Panel {

    /** Publishes a draft of the brand as it was read. */
    interface Publisher {
        void publish(Brand brand, BrandingDraft draft);
    }

    private final BrandingFields fields = new BrandingFields();
    private final Preview home = Preview.home();
    private final Preview otherTheme = Preview.begun();
    private final Preview phone = Preview.phone();
    private final Panel other = new Panel("Light theme");
    private final Span verdict = Markup.span("", "tag");
    private final NativeButton reset = Markup.button("Reset", "ghost", "sm");
    private final NativeButton publish = Markup.button("Publish", "primary", "sm");
    private final Div notice = new Div();
    private @Nullable Brand brand;

    BrandingEditor(Publisher publisher) {
        super("Branding", new Span());
        addClassName("branding");
        Div actions = Markup.div("row", verdict, reset, publish);
        getChildren().findFirst().ifPresent(header -> header.getElement().appendChild(actions.getElement()));
        fields.add(Markup.paragraph(
                "Only these can change. Text colours on each accent are worked out, and publishing is refused below 4.5:1"
                        + " for text and 3:1 for focus and progress.",
                "xs",
                "faint"));
        other.add(otherTheme);
        add(notice, Markup.div("bg2", fields, home));
        verdict.getElement().setAttribute("role", "status");
        fields.onChange(this::draw);
        reset.addClickListener(_ -> {
            if (brand != null) {
                show(brand);
            }
        });
        publish.addClickListener(_ -> publish(publisher));
    }

    /** The look in the other theme, and on a phone. */
    Panel[] previews() {
        Panel handheld = new Panel("Phone");
        handheld.add(phone);
        return new Panel[] {other, handheld};
    }

    void show(Brand shown) {
        brand = shown;
        notice.removeAll();
        setHeading("Branding, " + shown.name());
        fields.show(BrandingDraft.of(shown.branding()));
        draw();
    }

    void say(Div banner) {
        notice.removeAll();
        notice.add(banner);
    }

    boolean isChanged() {
        Brand shown = brand;
        return shown != null
                && fields.read()
                        .map(draft -> draft.branding(shown.branding()))
                        .filter(shown.branding()::equals)
                        .isEmpty();
    }

    private void publish(Publisher publisher) {
        Optional<BrandingDraft> draft = fields.read();
        if (draft.isEmpty() || brand == null || !draw()) {
            fields.focusFirstFault();
            return;
        }
        publisher.publish(brand, draft.get());
    }

    /** Redraws what has been chosen; answers whether it may be published. */
    private boolean draw() {
        Optional<BrandingDraft> draft = fields.read();
        if (draft.isEmpty() || brand == null) {
            fields.explainMissing();
            verdict(false);
            return false;
        }
        if (!fields.isNamed()) {
            verdict(false);
            return false;
        }
        Branding look = draft.get().branding(brand.branding());
        boolean passes = fields.judge(draft.get(), look);
        Theme first = draft.get().scheme().first();
        home.show(look, first);
        phone.show(look, first);
        Theme second = first == Theme.DARK ? Theme.LIGHT : Theme.DARK;
        otherTheme.show(look, second);
        other.setHeading(second == Theme.LIGHT ? "Light theme" : "Dark theme");
        verdict(passes);
        return passes;
    }

    private void verdict(boolean passes) {
        verdict.removeAll();
        verdict.add(
                (passes ? Icon.CHECK : Icon.WARNING).create(),
                new Span(passes ? "Contrast AA" : "Not to be published"));
        verdict.setClassName("s-ok", passes);
        verdict.setClassName("s-danger", !passes);
    }
}
