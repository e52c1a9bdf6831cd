package io.marquee.admin.plans;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.marquee.admin.ui.Figures;
import io.marquee.entitlement.PlanStanding;

/** What is asked before a plan changes for those who have it, or goes. */
final class PlanQuestions {

    private PlanQuestions() {}

    /**
     * Before two neighbours exchange their tiers.
     *
     * @param verb what is about to be done, such as {@code Raise Basic above Standard}
     */
    static void exchange(String verb, PlanStanding moved, PlanStanding neighbour, Runnable exchange) {
        ask(
                        verb + "?",
                        "What the two open changes places at once. " + becomes(moved, neighbour) + " "
                                + becomes(neighbour, moved),
                        verb.substring(0, verb.indexOf(' ')) + " it",
                        exchange)
                .open();
    }

    static void stopSelling(PlanStanding standing, Runnable stop) {
        String name = standing.plan().name();
        ask(
                        "Stop selling " + name + "?",
                        "Nobody can choose it any more. "
                                + (standing.accounts() == 0 ? "No account has it." : having(standing) + " keep it."),
                        "Stop selling",
                        stop)
                .open();
    }

    static void delete(PlanStanding standing, Runnable delete) {
        ConfirmDialog dialog = ask(
                "Delete " + standing.plan().name() + "?",
                "No account has it. This cannot be undone; taken off sale it would only be hidden.",
                "Delete",
                delete);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    /** Why a plan that accounts have cannot go. */
    static void inUse(String name, int accounts) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(name + " cannot be deleted");
        dialog.setText(Figures.of(accounts, "account") + (accounts == 1 ? " has" : " have") + " it, or will from the"
                + " next period on. It can go once none has; until then you can stop selling it.");
        dialog.setConfirmText("Understood");
        dialog.open();
    }

    /** Why the only plan on sale stays so. */
    static void lastOnSale(String name) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(name + " is the only plan on sale");
        dialog.setText("Without one nobody could join. Put another plan on sale first.");
        dialog.setConfirmText("Understood");
        dialog.open();
    }

    private static ConfirmDialog ask(String question, String text, String yes, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText("Leave it");
        dialog.setConfirmText(yes);
        dialog.addConfirmListener(_ -> act.run());
        return dialog;
    }

    private static String becomes(PlanStanding one, PlanStanding other) {
        return one.plan().name() + " (" + Figures.of(one.accounts(), "account") + ") will open "
                + Figures.of(other.titles(), "title") + " instead of " + Figures.of(one.titles()) + ".";
    }

    private static String having(PlanStanding standing) {
        return "The " + Figures.of(standing.accounts(), "account") + " on it";
    }
}
