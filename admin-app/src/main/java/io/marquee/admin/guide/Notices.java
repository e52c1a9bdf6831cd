package io.marquee.admin.guide;

import com.vaadin.flow.component.notification.Notification;
import io.marquee.job.Admission;

/** Short words at the edge of the page. */
final class Notices {
    private Notices() {}

    static void say(String words) {
        Notification.show(words, 5000, Notification.Position.BOTTOM_START);
    }

    /** Says that something begins, or that it must wait. */
    static boolean said(Admission admission, String begins) {
        boolean begun = admission instanceof Admission.Enqueued;
        say(begun ? begins : "Another guide is being imported. Try again when it is done.");
        return begun;
    }
}
