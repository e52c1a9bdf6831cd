package io.marquee.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.people.AccountCare;
import java.util.Optional;
import java.util.function.Function;

/** Asks whether, and why: what follows is noted with the reason. It closes once that is done and loses nothing before. */
final class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea("Reason");
    private final Div notice = Markup.div("");
    private final Function<String, Optional<String>> act;

    /**
     * A dialog to be opened.
     *
     * @param content what stands above the reason
     * @param act does it with a good reason; answers why it could not be done
     */
    ReasonDialog(
            String question, String yes, boolean dangerous, Component content, Function<String, Optional<String>> act) {
        this.act = act;
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(AccountCare.LONGEST_REASON);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setHelperText("Noted in the history, for staff only");
        reason.addValueChangeListener(_ -> reason.setInvalid(false));
        NativeButton cancel = Markup.button("Cancel", "ghost", "sm");
        NativeButton confirm = Markup.button(yes, "sm", dangerous ? "danger" : "primary");
        cancel.addClickListener(_ -> close());
        confirm.addClickListener(_ -> confirm());
        setHeaderTitle(question);
        setWidth("480px");
        setCloseOnOutsideClick(false);
        add(Markup.div("stack", notice, content, reason));
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        notice.removeAll();
        String why = reason.getValue().strip();
        if (why.isEmpty() || why.length() > AccountCare.LONGEST_REASON) {
            reason.setErrorMessage(why.isEmpty() ? "Say why: whoever looks next will ask" : "At most 500 characters");
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        act.apply(why).ifPresentOrElse(this::refuse, this::close);
    }

    private void refuse(String words) {
        Div banner = Markup.div(
                "banner danger",
                Icon.WARNING.create(),
                Markup.div("grow small", Markup.bold("Not done"), Markup.span(words)));
        banner.getElement().setAttribute("role", "alert");
        notice.add(banner);
    }
}
