package io.marquee.admin.guide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.admin.ui.Staff;
import io.marquee.epg.importing.GuideImport;
import io.marquee.epg.importing.GuideImports;
import io.marquee.epg.source.GuideKind;
import io.marquee.epg.source.GuideSource;
import io.marquee.epg.source.GuideSources;
import io.marquee.epg.source.SourceDraft;
import io.marquee.job.Jobs;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings a guide in: from a file, looked at first, or from an address; and shows what came of it, live. */
@Route("guide/import")
@PageTitle("Import a guide")
@RolesAllowed(Staff.SCHEDULER)
class GuideImportView extends Div implements BeforeEnterObserver {
    private static final int LARGEST = 1 << 30;

    private final ImportDesk desk;
    private final Select<GuideSource> source = new Select<>();
    private final TextField address = new TextField("Address");
    private final Upload upload;
    private final Div preview = Markup.div("");
    private final ImportProgress last;
    private final ImportHistory history;

    GuideImportView(ImportDesk desk, LiveFeed feed) {
        this.desk = desk;
        this.upload = upload();
        this.last = new ImportProgress(desk::stop);
        this.history = new ImportHistory(desk, this::show);
        source.setLabel("Source");
        source.setItemLabelGenerator(GuideSource::name);
        source.setWidthFull();
        address.setPlaceholder("https://…/guide.xml.gz");
        address.setWidthFull();
        NativeButton fetch = Markup.button(Icon.AGAIN, "Fetch", "sm");
        fetch.addClickListener(_ -> fetch(address.getValue()));
        Panel file = new Panel("Guide file");
        file.add(Markup.div(
                "stack",
                Markup.paragraph(
                        "XMLTV or M3U, plain, gzip or xz. The past stays, what people scheduled stays, and the same file"
                                + " twice changes nothing.",
                        "muted"),
                source,
                upload,
                Markup.div("row end", address, fetch)));
        add(
                Markup.head("Guide", Markup.paragraph("Listings from outside, brought into the schedules", "muted")),
                new GuideTabs(GuideTabs.Page.IMPORT),
                Markup.div("stack", preview, Markup.div("g2 guide-import", last, file), history));
        feed.follow(this, Set.of(Jobs.TOPIC), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        GuideSource chosen = source.getValue();
        desk.sources().byHand(GuideKind.XMLTV);
        List<GuideSource> sources = desk.sources().all();
        source.setItems(sources);
        source.setValue(sources.stream()
                .filter(each -> chosen != null && each.id().equals(chosen.id()))
                .findFirst()
                .orElseGet(() -> sources.stream()
                        .filter(each -> each.name().equals(GuideSources.BY_HAND))
                        .findFirst()
                        .orElse(sources.getFirst())));
        List<GuideImport> latest = desk.latest();
        latest.stream()
                .filter(each -> each.state() != GuideImport.State.PREVIEW)
                .findFirst()
                .ifPresentOrElse(each -> last.show(each, desk.job(each)), last::showNone);
        history.show(latest);
    }

    /** Looks at a guide before it is imported; called with the session locked. */
    void look(@Nullable String name, InputStream file) {
        try {
            GuideSource from = source.getValue() == null ? desk.imports().uploads() : source.getValue();
            GuideImports.Preview looked = desk.imports().preview(from, name, file, desk.me());
            show(looked, from);
        } catch (IllegalArgumentException refused) {
            Notices.say(String.valueOf(refused.getMessage()));
        }
        upload.clearFileList();
        show();
    }

    void look(byte[] file) {
        look("guide.xml", new ByteArrayInputStream(file));
    }

    private void show(GuideImports.Preview looked, GuideSource from) {
        NativeButton start = Markup.button(Icon.CHECK, "Import", "primary", "sm");
        NativeButton discard = Markup.button("Discard", "ghost", "sm");
        start.addClickListener(_ -> start(looked));
        discard.addClickListener(_ -> {
            desk.imports().discard(looked.id());
            preview.removeAll();
            show();
        });
        Panel panel = new Panel("Before it is imported", Markup.row(discard, start));
        var rows = new MappingRows(desk, from.id());
        rows.addClassName("preview-rows");
        panel.add(
                Markup.paragraph(
                        Figures.of(looked.report().programmesRead(), "programme") + " of "
                                + Figures.of(looked.channels().size(), "channel")
                                + ". Certain channels count at once; say what the others are.",
                        "muted"),
                rows);
        preview.removeAll();
        preview.add(panel);
    }

    void start(GuideImports.Preview looked) {
        if (Notices.said(desk.imports().start(looked.id(), desk.me()), "The import begins")) {
            preview.removeAll();
        }
        show();
    }

    void fetch(String from) {
        try {
            var draft = SourceDraft.usual("address", GuideKind.XMLTV, from.isBlank() ? "-" : from);
            URI uri = URI.create(String.valueOf(draft.address()));
            GuideSource at = desk.sources().at(uri, GuideKind.ofName(String.valueOf(uri.getPath())));
            Notices.said(desk.imports().fetch(at, uri, desk.me()), "The guide is being fetched");
            address.setInvalid(false);
            show();
        } catch (IllegalArgumentException refused) {
            address.setErrorMessage(refused.getMessage());
            address.setInvalid(true);
        }
    }

    private Upload upload() {
        var area = new Upload(UploadHandler.toTempFile((metadata, file) -> {
            try (InputStream bytes = Files.newInputStream(file.toPath())) {
                look(metadata.fileName(), bytes);
            } finally {
                Files.deleteIfExists(file.toPath());
            }
        }));
        area.setMaxFiles(1);
        area.setMaxFileSize(LARGEST);
        area.setUploadButton(Markup.button(Icon.UPLOAD, "Choose a guide", "primary", "sm"));
        area.setDropLabel(Markup.span("or drop it here", "muted"));
        area.setDropLabelIcon(new Div()); // the button has one
        area.addFileRejectedListener(rejected -> Notification.show(
                "This file was not taken: " + rejected.getErrorMessage(), 6000, Notification.Position.BOTTOM_START));
        return area;
    }
}
