package io.marquee.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.marquee.account.Device;
import io.marquee.account.Portal;
import io.marquee.account.SignInId;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import java.util.List;
import java.util.function.Consumer;

/** Where the account is signed in, with a way to end each of them. */
final class DevicesPanel extends Panel {

    private static final int SHOWN = 8;

    private final Consumer<SignInId> signOut;
    private final Span count;
    private final Div list = Markup.div("lines");

    DevicesPanel(Consumer<SignInId> signOut) {
        this(signOut, Markup.span("", "small", "muted", "num"));
    }

    private DevicesPanel(Consumer<SignInId> signOut, Span count) {
        super("Devices", count);
        this.signOut = signOut;
        this.count = count;
        add(list);
    }

    void show(List<Device> devices) {
        count.setText(devices.isEmpty() ? "" : Integer.toString(devices.size()));
        list.removeAll();
        devices.stream().limit(SHOWN).map(this::line).forEach(list::add);
        if (devices.isEmpty()) {
            list.add(Markup.paragraph("Signed in nowhere", "small", "muted"));
        } else if (devices.size() > SHOWN) {
            list.add(Markup.paragraph((devices.size() - SHOWN) + " more", "small", "muted"));
        }
    }

    private Component line(Device device) {
        Moment used = Moment.ago(device.usedAt());
        used.addClassNames("small", "muted");
        Div words = Markup.div("grow", Markup.bold(device.name(), "clip"), used);
        if (device.portal() == Portal.ADMIN) {
            words.add(Markup.span(" · administration", "small", "muted"));
        }
        NativeButton out = Markup.button("Sign out", "ghost", "sm");
        out.setAriaLabel("Sign out " + device.name());
        out.addClickListener(_ -> signOut.accept(device.signIn()));
        return Markup.div("", words, out);
    }
}
