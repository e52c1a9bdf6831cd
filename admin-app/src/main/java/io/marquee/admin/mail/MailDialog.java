package io.marquee.admin.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.mail.Mail;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mail, with links that work. */
public final class MailDialog extends Dialog {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /**
     * Opens nothing yet.
     *
     * @param readable whether whoever looks may read its text
     * @param sends whether there is a mail server to send it again
     */
    public MailDialog(Mail mail, boolean readable, boolean sends, Runnable resend) {
        setHeaderTitle(mail.subject());
        setWidth("min(560px, 94vw)");
        add(
                Markup.row(
                        Markup.span("To " + mail.recipient(), "small", "muted"),
                        OutboxView.state(mail),
                        small(Moment.date(mail.createdAt()))),
                readable
                        ? text(mail.text())
                        : Markup.paragraph("Its text opens a place on the staff. Only owners read it.", "muted"));
        if (mail.error() != null) {
            add(Markup.paragraph("The mail server said: " + mail.error(), "small", "danger"));
        }
        NativeButton close = Markup.button("Close", "ghost", "sm");
        close.addClickListener(_ -> close());
        getFooter().add(close);
        if (sends && OutboxView.sendable(mail)) {
            NativeButton again = Markup.button(Icon.AGAIN, "Send again", "primary", "sm");
            again.addClickListener(_ -> {
                resend.run();
                close();
            });
            getFooter().add(again);
        }
    }

    private static Component text(String text) {
        Div body = Markup.div("letter");
        Matcher link = LINK.matcher(text);
        int read = 0;
        while (link.find()) {
            body.add(new Text(text.substring(read, link.start())));
            Anchor anchor = new Anchor(link.group(), link.group());
            anchor.setTarget(AnchorTarget.BLANK);
            anchor.getElement().setAttribute("rel", "noreferrer").setAttribute("router-ignore", true);
            body.add(anchor);
            read = link.end();
        }
        body.add(new Text(text.substring(read)));
        return body;
    }

    private static Component small(Moment moment) {
        moment.addClassNames("small", "faint");
        return moment;
    }
}
