package io.marquee.admin.tenants;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.marquee.platform.Brand;

/** What is asked before a brand closes or goes. */
final class Questions {

    private Questions() {}

    static void suspend(Brand brand, Runnable suspend) {
        ConfirmDialog dialog = dialog(
                "Suspend “" + brand.name() + "”?",
                "Within seconds its viewers and staff see that it is paused, everybody is signed out and its jobs rest."
                        + " Nothing is deleted; you can resume it at any time.",
                "Suspend",
                suspend);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    static void remove(Brand brand, Runnable remove) {
        ConfirmDialog dialog = dialog(
                "Remove “" + brand.name() + "”?",
                "Its founding broke off and it has served nobody. Its slug and addresses become free again.",
                "Remove",
                remove);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static ConfirmDialog dialog(String question, String consequences, String act, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequences);
        dialog.setCancelable(true);
        dialog.setCancelText("Leave it");
        dialog.setConfirmText(act);
        dialog.addConfirmListener(_ -> then.run());
        return dialog;
    }
}
