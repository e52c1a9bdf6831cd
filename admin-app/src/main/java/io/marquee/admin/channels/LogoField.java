package io.marquee.admin.channels;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.epg.channel.EditableChannel;

/** A channel's logo: a picture that is brought, or a drawn mark. It changes at once. */
final class LogoField extends Div {

    private static final int LARGEST = 2_000_000;

    private final ChannelDesk desk;
    private final EditableChannel channel;
    private final Runnable done;
    private final Div shown = Markup.div("logo lg");
    private final Upload upload;

    LogoField(ChannelDesk desk, EditableChannel channel, Runnable done) {
        this.desk = desk;
        this.channel = channel;
        this.done = done;
        this.upload = upload();
        NativeButton draw = Markup.button(Icon.AGAIN, "Draw a mark", "ghost", "sm");
        draw.addClickListener(_ -> show(desk.channels().draw(channel.id())));
        addClassNames("row", "wrap", "logo-field");
        add(shown, upload, draw);
        picture(channel);
    }

    /** Takes a file's bytes; called with the session locked. */
    void bring(byte[] file) {
        try {
            show(desk.channels().picture(channel.id(), file));
        } catch (IllegalArgumentException unusable) {
            say(unusable.getMessage() == null ? "It cannot be read" : unusable.getMessage());
        }
        upload.clearFileList();
    }

    private void show(EditableChannel changed) {
        picture(changed);
        done.run();
    }

    private void picture(EditableChannel now) {
        shown.removeAll();
        shown.add(Markup.decoration(now.logoUrl()));
    }

    private Upload upload() {
        var area = new Upload(UploadHandler.inMemory((_, file) -> bring(file)));
        area.setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".gif");
        area.setMaxFiles(1);
        area.setMaxFileSize(LARGEST);
        area.setDropAllowed(false);
        area.setUploadButton(Markup.button(Icon.UPLOAD, "Bring a picture", "ghost", "sm"));
        area.addFileRejectedListener(rejected -> say("This file was not taken: " + rejected.getErrorMessage()));
        return area;
    }

    private static void say(String words) {
        Notification.show(words, 6000, Notification.Position.BOTTOM_START);
    }
}
