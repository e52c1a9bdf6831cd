package io.marquee.admin.plans;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanChange;
import io.marquee.entitlement.PlanDraft;
import io.marquee.entitlement.Plans;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Where a plan is made or edited; it closes once that is done and loses nothing before. */
final class PlanDialog extends Dialog {

    private final Plans plans;
    private final @Nullable Plan plan;
    private final PlanForm form;
    private final Div notice = Markup.div("");
    private final Runnable done;

    /**
     * A dialog to be opened.
     *
     * @param plan null to make one
     * @param done called when something has been written
     */
    PlanDialog(Plans plans, @Nullable Plan plan, PlanDraft start, Runnable done) {
        this.plans = plans;
        this.plan = plan;
        this.done = done;
        this.form = new PlanForm(plans.all());
        form.show(start, plan == null);
        NativeButton cancel = Markup.button("Cancel", "ghost", "sm");
        NativeButton save = Markup.button(Icon.CHECK, plan == null ? "Create" : "Save", "primary", "sm");
        cancel.addClickListener(_ -> close());
        save.addClickListener(_ -> save(plan == null ? 0 : plan.version()));
        setHeaderTitle(plan == null ? "New plan" : "Edit " + plan.name());
        setWidth("640px");
        setCloseOnOutsideClick(false);
        add(notice, form);
        getFooter().add(cancel, save);
    }

    private void save(int version) {
        notice.removeAll();
        form.read()
                .ifPresentOrElse(
                        draft -> write(version, draft), () -> say("Some fields need another look; they say why."));
    }

    private void write(int version, PlanDraft draft) {
        try {
            show(plan == null ? plans.create(draft) : plans.update(plan.id(), version, draft));
        } catch (NoSuchElementException _) {
            say("Somebody else has deleted this plan. What you typed is still here to copy.");
        }
    }

    private void show(PlanChange change) {
        switch (change) {
            case PlanChange.Done(Plan written) -> {
                close();
                Notification.show(written.name() + " saved", 2500, Notification.Position.BOTTOM_START);
                done.run();
            }
            case PlanChange.Conflict(var taken) -> {
                form.say(taken);
                say("Another plan has what only one may have; the fields say which.");
            }
            case PlanChange.Overtaken(Plan theirs) -> overtaken(theirs);
            case PlanChange.LastOnSale() ->
                say("This is the only plan on sale, and without one nobody could join. Put another one on sale first.");
            case PlanChange.InUse(int accounts) -> throw new IllegalStateException("a save found " + accounts);
        }
    }

    private void overtaken(Plan theirs) {
        NativeButton look = Markup.button("Show theirs", "ghost", "sm");
        NativeButton over = Markup.button("Save mine over it", "ghost", "sm");
        look.addClickListener(_ -> {
            close();
            new PlanDialog(plans, theirs, theirs.draft(), done).open();
        });
        over.addClickListener(_ -> save(theirs.version()));
        say("Somebody else has changed this plan in the meantime.").add(look, over);
    }

    private Div say(String words) {
        Div banner = Markup.div(
                "banner danger",
                Icon.WARNING.create(),
                Markup.div("grow small", Markup.bold("Not saved"), Markup.span(words)));
        banner.getElement().setAttribute("role", "alert");
        notice.removeAll();
        notice.add(banner);
        return banner;
    }
}
