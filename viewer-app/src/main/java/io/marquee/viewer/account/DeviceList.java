package io.marquee.viewer.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import io.marquee.account.Device;
import io.marquee.account.Devices;
import io.marquee.account.Portal;
import io.marquee.edge.security.PortalUser;
import io.marquee.viewer.ui.Markup;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Where the account is signed in, with a way to end each of them but this one. */
final class DeviceList extends Section {

    private final Devices devices;
    private final PortalUser user;
    private final Clock clock;
    private final Div list = new Div();
    private final NativeButton others = new NativeButton("Sign out everywhere else");

    DeviceList(Devices devices, PortalUser user, Clock clock) {
        this.devices = devices;
        this.user = user;
        this.clock = clock;
        addClassNames("stack", "devices");
        list.addClassName("people");
        others.addClassNames("btn", "sm", "ghost");
        others.addClickListener(_ -> signOutOthers());
        add(
                new H2("Devices"),
                list,
                new Div(others),
                Markup.paragraph("A device that is signed out stops within seconds.", "small", "muted"));
        show();
    }

    private void show() {
        list.removeAll();
        List<Device> known = devices.of(user.account(), user.signIn());
        known.forEach(device -> list.add(entry(device)));
        others.setVisible(known.size() > 1);
    }

    private Component entry(Device device) {
        boolean own = device.signIn().equals(user.signIn());
        Div words = new Div(
                Markup.bold(device.name()),
                Markup.paragraph(
                        own ? "This device" : words(Duration.between(device.usedAt(), clock.instant())),
                        "small",
                        "muted"));
        if (device.portal() == Portal.ADMIN) {
            words.add(Markup.paragraph("Staff", "small", "muted"));
        }
        Div entry = new Div(words);
        entry.addClassNames("person", "device");
        if (!own) {
            NativeButton out = new NativeButton("Sign out");
            out.addClassNames("btn", "sm", "ghost");
            out.setAriaLabel("Sign out " + device.name());
            out.addClickListener(_ -> signOut(device));
            entry.add(out);
        }
        return entry;
    }

    private void signOut(Device device) {
        devices.signOut(user.account(), device.signIn());
        show();
        say(device.name() + " has been signed out");
    }

    private void signOutOthers() {
        int ended = devices.signOutOthers(user.account(), user.signIn());
        show();
        say(ended == 1 ? "One device has been signed out" : ended + " devices have been signed out");
    }

    private static void say(String words) {
        Notification.show(words, 4000, Notification.Position.BOTTOM_START);
    }

    /** Roughly, since a device shows itself only now and then. */
    static String words(Duration unused) {
        if (unused.compareTo(Duration.ofHours(1)) < 0) {
            return "Used in the last hour";
        }
        long days = unused.toDays();
        if (days == 0) {
            return "Used in the last day";
        }
        return days == 1 ? "Used yesterday" : "Used " + days + " days ago";
    }
}
