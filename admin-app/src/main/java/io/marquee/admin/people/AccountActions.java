package io.marquee.admin.people;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import io.marquee.account.SignInId;
import io.marquee.admin.ui.Markup;
import io.marquee.entitlement.Plan;
import io.marquee.people.AccountFile;
import io.marquee.people.CareResult;
import io.marquee.subscription.PaymentTrouble;
import io.marquee.subscription.SubscriptionOutcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done on the page of an account; each asks first. */
final class AccountActions {

    private final AccountDesk desk;
    private final Runnable done;

    /**
     * For one page.
     *
     * @param done called when something has been changed
     */
    AccountActions(AccountDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
    }

    /** Asks which plan and why. */
    void changePlan(AccountFile opened, @Nullable Plan suggested) {
        PlanChoice choice = new PlanChoice(desk.plans(), opened, suggested);
        new ReasonDialog(
                        "Change the plan of " + name(opened),
                        "Change plan",
                        false,
                        choice,
                        reason -> choice.chosen()
                                .map(plan -> put(opened, plan, reason))
                                .orElseGet(() -> Optional.of("No plan is chosen.")))
                .open();
    }

    void suspend(AccountFile opened) {
        new ReasonDialog(
                        "Suspend " + name(opened) + "?",
                        "Suspend",
                        true,
                        Markup.paragraph(
                                "They can sign in and look around, but nothing plays until the account is resumed. What runs stops within seconds."),
                        reason -> told(desk.suspend(opened.id(), reason), "Suspended"))
                .open();
    }

    void resume(AccountFile opened) {
        new ReasonDialog(
                        "Resume " + name(opened) + "?",
                        "Resume",
                        false,
                        Markup.paragraph("Everything that the plan opens plays again at once."),
                        reason -> told(desk.resume(opened.id(), reason), "Resumed"))
                .open();
    }

    void signOutEverywhere(AccountFile opened) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader("Sign " + name(opened) + " out everywhere?");
        dialog.setText(
                "Every browser, phone and television of the account has to sign in again. What plays stops within seconds.");
        dialog.setCancelable(true);
        dialog.setCancelText("Cancel");
        dialog.setConfirmText("Sign out everywhere");
        dialog.addConfirmListener(_ -> say(told(desk.signOutEverywhere(opened.id()), "Signed out everywhere")));
        dialog.open();
    }

    void signOut(AccountFile opened, SignInId device) {
        say(told(desk.signOut(opened.id(), device), "Signed out; it stops within seconds"));
    }

    private Optional<String> put(AccountFile opened, Plan plan, String reason) {
        return switch (desk.putOn(opened.id(), plan.id(), reason)) {
            case SubscriptionOutcome.Changed _ -> {
                finish("Now on " + plan.name());
                yield Optional.empty();
            }
            case SubscriptionOutcome.Unavailable(PaymentTrouble why) -> Optional.of(words(why));
            case SubscriptionOutcome.NeedsCheckout _ -> Optional.of("The account has to choose the plan itself.");
            case SubscriptionOutcome.NotPossible _ -> Optional.of("The subscription does not allow it now.");
        };
    }

    /** Why it could not be done; empty if it was. */
    private Optional<String> told(CareResult result, String success) {
        return switch (result) {
            case DONE -> {
                finish(success);
                yield Optional.empty();
            }
            case OWNERS_ONLY -> Optional.of("This is a member of the staff; only an owner may do that.");
            case ONESELF -> Optional.of("This is your own account; somebody else has to do that.");
            case LAST_OWNER -> Optional.of("Nobody else is an owner; name another one first.");
        };
    }

    private void finish(String words) {
        show(words);
        done.run();
    }

    private static void say(Optional<String> refusal) {
        refusal.ifPresent(AccountActions::show);
    }

    private static void show(String words) {
        Notification.show(words, 4000, Notification.Position.BOTTOM_START);
    }

    private static String name(AccountFile opened) {
        return opened.account().displayName();
    }

    private static String words(PaymentTrouble why) {
        return switch (why) {
            case NOT_SET_UP -> "A payment provider collects for this account, and none is set up here.";
            case UNREACHABLE -> "The payment provider does not answer. Nothing has been changed; try again shortly.";
            case DECLINED -> "The payment provider refused the card on file.";
            case REFUSED -> "The payment provider refused it; the log says why.";
        };
    }
}
