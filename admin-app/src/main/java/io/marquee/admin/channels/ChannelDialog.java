package io.marquee.admin.channels;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.epg.channel.ChannelChange;
import io.marquee.epg.channel.ChannelDraft;
import io.marquee.epg.channel.EditableChannel;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Where a channel is made or edited; it closes once that is done and loses nothing before. */
final class ChannelDialog extends Dialog {

    private final ChannelDesk desk;
    private final @Nullable EditableChannel channel;
    private final ChannelForm form;
    private final Div notice = Markup.div("");
    private final Runnable done;

    /**
     * A dialog to be opened.
     *
     * @param channel null to make one
     * @param done called when something has been written
     */
    ChannelDialog(ChannelDesk desk, @Nullable EditableChannel channel, ChannelDraft start, Runnable done) {
        this.desk = desk;
        this.channel = channel;
        this.done = done;
        this.form = new ChannelForm(desk.plans(), desk.genres());
        form.show(start);
        NativeButton cancel = Markup.button("Cancel", "ghost", "sm");
        NativeButton save = Markup.button(Icon.CHECK, channel == null ? "Create" : "Save", "primary", "sm");
        cancel.addClickListener(_ -> close());
        save.addClickListener(_ -> save(channel == null ? 0 : channel.version()));
        setHeaderTitle(channel == null ? "New channel" : "Edit " + channel.name());
        setWidth("640px");
        setCloseOnOutsideClick(false);
        add(notice);
        if (channel != null) {
            add(new LogoField(desk, channel, done));
        }
        add(form);
        getFooter().add(cancel, save);
    }

    private void save(int version) {
        notice.removeAll();
        form.read()
                .ifPresentOrElse(
                        draft -> write(version, draft), () -> say("Some fields need another look; they say why."));
    }

    private void write(int version, ChannelDraft draft) {
        try {
            show(channel == null ? desk.channels().create(draft) : update(channel, version, draft));
        } catch (NoSuchElementException _) {
            say("Somebody else has deleted this channel. What you typed is still here to copy.");
        }
    }

    /** A logo that was changed in this dialog has changed the version too; that is no edit of somebody else's. */
    private ChannelChange update(EditableChannel stood, int version, ChannelDraft draft) {
        ChannelChange change = desk.channels().update(stood.id(), version, draft);
        return change instanceof ChannelChange.Overtaken(EditableChannel theirs)
                        && theirs.draft().equals(stood.draft())
                ? desk.channels().update(stood.id(), theirs.version(), draft)
                : change;
    }

    private void show(ChannelChange change) {
        switch (change) {
            case ChannelChange.Done(EditableChannel written) -> {
                close();
                Notification.show(written.name() + " saved", 2500, Notification.Position.BOTTOM_START);
                done.run();
            }
            case ChannelChange.Conflict(var taken) -> {
                form.say(taken);
                say("Another channel has what only one may have; the fields say which.");
            }
            case ChannelChange.Overtaken(EditableChannel theirs) -> {
                NativeButton over = Markup.button("Save mine over it", "ghost", "sm");
                over.addClickListener(_ -> save(theirs.version()));
                say("Somebody else has changed this channel in the meantime.").add(over);
            }
        }
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
