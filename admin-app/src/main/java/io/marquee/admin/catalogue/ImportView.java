package io.marquee.admin.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.admin.ui.Staff;
import io.marquee.edge.security.CurrentUser;
import io.marquee.job.Admission;
import io.marquee.job.Jobs;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Hands over a catalogue file and shows what came of the last one, live while it is being read. */
@Route("titles/import")
@PageTitle("Import titles")
@RolesAllowed(Staff.EDITOR)
class ImportView extends Div implements BeforeEnterObserver {

    private static final String JSON = ".json";

    private final CatalogueImportJob imports;
    private final CurrentUser users;
    private final Upload upload;
    private final ImportPanel last = new ImportPanel();

    ImportView(CatalogueImportJob imports, CurrentUser users, LiveFeed feed) {
        this.imports = imports;
        this.users = users;
        upload = upload();
        Panel file = new Panel("Catalogue file");
        file.add(Markup.div(
                "stack",
                Markup.paragraph(
                        "JSON, at most " + CatalogueImportJob.LARGEST / 1024 / 1024
                                + " MiB. What the file says of a title wins over what stands here; titles that it does"
                                + " not name stay as they are. The same file twice changes nothing.",
                        "muted"),
                upload));
        add(
                Markup.head(
                        "Import titles",
                        Markup.paragraph("Many titles at once, from a file", "muted"),
                        Markup.link("titles", "All titles", "btn", "ghost", "sm")),
                Markup.div("stack", file, last));
        feed.follow(this, Set.of(Jobs.TOPIC), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    /** Takes a file's bytes; called with the session locked. */
    void start(byte[] file) {
        if (imports.start(file, users.require().account()) instanceof Admission.AlreadyRunning) {
            Notification.show(
                    "Another file is being imported. Yours has not been taken; try again when it is done.",
                    6000,
                    Notification.Position.BOTTOM_START);
        }
        upload.clearFileList();
        show();
    }

    private void show() {
        imports.latest().ifPresentOrElse(job -> last.show(job, imports.report(job)), last::showNone);
    }

    private Upload upload() {
        var area = new Upload(UploadHandler.inMemory((_, file) -> start(file)));
        area.setAcceptedFileExtensions(JSON);
        area.setMaxFiles(1);
        area.setMaxFileSize(CatalogueImportJob.LARGEST);
        NativeButton choose = Markup.button(Icon.UPLOAD, "Choose a file", "primary", "sm");
        area.setUploadButton(choose);
        area.setDropLabel(Markup.span("or drop it here", "muted"));
        area.setDropLabelIcon(new Div()); // the button has one
        area.addFileRejectedListener(rejected -> Notification.show(
                "This file was not taken: " + rejected.getErrorMessage(), 6000, Notification.Position.BOTTOM_START));
        return area;
    }
}
