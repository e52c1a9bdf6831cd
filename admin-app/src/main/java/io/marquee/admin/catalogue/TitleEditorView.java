package io.marquee.admin.catalogue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.admin.ui.PlanNames;
import io.marquee.admin.ui.Staff;
import io.marquee.catalogue.Genre;
import io.marquee.catalogue.Publication;
import io.marquee.catalogue.TitleDraft;
import io.marquee.catalogue.TitleId;
import io.marquee.edge.brand.PageTitles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One title with all that can be written about it. Nothing typed is lost: not by leaving, nor by somebody else's edit. */
@Route("titles/:title")
@RolesAllowed(Staff.EDITOR)
class TitleEditorView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final TitleDesk desk;
    private final PlanNames plans;
    private final PosterSketch sketch;
    private final Clock clock;
    private final PageTitles titles;
    private final TitleForm form;
    private final TitleHeader header;
    private final Div notice = new Div();
    private final Image preview = Markup.decoration("");
    private final NativeButton publish = Markup.button("Publish", "ghost", "sm");
    private final NativeButton delete = Markup.button(Icon.BIN, "Delete", "ghost", "sm", "danger");
    private TitleDesk.@Nullable Opened opened;

    TitleEditorView(TitleDesk desk, PlanNames plans, PosterSketch sketch, Clock clock, PageTitles titles) {
        this.desk = desk;
        this.plans = plans;
        this.sketch = sketch;
        this.clock = clock;
        this.titles = titles;
        form = new TitleForm(desk.genres(), plans);
        NativeButton save = Markup.button("Save", "primary", "sm");
        save.addClickListener(_ -> save());
        publish.addClickListener(_ -> publishOrWithdraw());
        delete.addClickListener(_ -> delete());
        header = new TitleHeader(plans, delete, publish, save);
        Panel poster = new Panel("Poster");
        poster.addClassName("preview");
        poster.add(preview);
        var side = new Aside(poster);
        add(header, tabs(), Markup.div("ed", Markup.div("stack", notice, form), side));
        form.onChange(this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String title = event.getRouteParameters().get("title").orElse("");
        if (title.equals("new")) {
            opened = null;
            form.show(Drafts.blank(Year.now(clock.withZone(ZoneOffset.UTC)).getValue(), firstTier()), true);
            header.showNew();
            actions(null);
            draw();
            return;
        }
        Optional<TitleDesk.Opened> found = desk.open(title);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form.isChanged()) {
            Dialogs.leave(event.postpone());
        }
    }

    @Override
    public String getPageTitle() {
        return titles.of(opened == null ? "New title" : opened.title().draft().name());
    }

    private void show(TitleDesk.Opened title) {
        opened = title;
        notice.removeAll();
        form.show(title.title().draft(), false);
        header.show(title.title(), title.artwork(), title.embedding());
        actions(title.title().draft().publication());
        getElement().removeAttribute("data-unsaved");
        draw();
    }

    private void actions(@Nullable Publication now) {
        delete.setVisible(now != null);
        publish.setText(now == Publication.PUBLISHED ? "Withdraw" : "Publish");
    }

    private void changed() {
        boolean unsaved = form.isChanged();
        header.changed(unsaved);
        if (unsaved) {
            getElement().setAttribute("data-unsaved", true);
        }
        draw();
    }

    private void draw() {
        TitleFields now = form.fields();
        String poster = sketch.of(
                now.externalId.getValue().isBlank() ? null : now.externalId.getValue(),
                now.name.getValue(),
                now.year.getValue() == null ? 1 : now.year.getValue(),
                now.genres.getValue().stream().map(Genre::code).toList(),
                now.credits.getValue(),
                now.artwork.getValue());
        preview.setSrc(poster);
        header.draw(poster);
    }

    private void publishOrWithdraw() {
        Publication now = form.fields().publication.getValue();
        boolean out = opened != null && opened.title().draft().publication() == Publication.PUBLISHED;
        form.fields().publication.setValue(out ? Publication.WITHDRAWN : Publication.PUBLISHED);
        if (!save()) {
            form.fields().publication.setValue(now);
        }
    }

    private boolean save() {
        return opened == null ? save(0) : save(opened.title().version());
    }

    private boolean save(int version) {
        Optional<TitleDraft> draft = form.read();
        if (draft.isEmpty()) {
            say(Notices.invalid());
            return false;
        }
        TitleId id = opened == null ? null : opened.title().id();
        switch (desk.save(id, version, draft.get())) {
            case TitleDesk.Saved(TitleDesk.Opened saved) -> {
                boolean isNew = opened == null;
                show(saved);
                Notification.show("Saved", 2500, Notification.Position.BOTTOM_START);
                if (isNew) {
                    UI.getCurrent().navigate("titles/" + saved.title().id());
                } else if (saved.wantsEmbedding()) {
                    say(Notices.stale(saved.title().id()));
                }
                return true;
            }
            case TitleDesk.Refused(var reasons) -> say(Notices.refused(reasons));
            case TitleDesk.Overtaken(TitleDesk.Opened theirs) ->
                say(Notices.overtaken(
                        theirs, () -> show(theirs), () -> save(theirs.title().version())));
            case TitleDesk.Gone() -> say(Notices.gone());
        }
        return false;
    }

    private void delete() {
        if (opened != null) {
            TitleDesk.Opened title = opened;
            Dialogs.delete(title.title().draft(), desk.traces(title.title().id()), () -> {
                desk.delete(title.title().id());
                form.show(title.title().draft(), false); // nothing is left to be lost
                UI.getCurrent().navigate("titles");
            });
        }
    }

    private void say(Div words) {
        notice.removeAll();
        notice.add(words);
        words.scrollIntoView();
    }

    private int firstTier() {
        return plans.all().isEmpty() ? 1 : plans.all().getFirst().rank();
    }

    private static Div tabs() {
        Div tabs = Markup.div("tabs");
        tabs.getElement().setAttribute("role", "navigation").setAttribute("aria-label", "Parts of the title");
        String[][] parts = {
            {"details", "Details"},
            {"story", "Story"},
            {"credits", "Cast and crew"},
            {"access", "Availability and access"},
            {"artwork", "Artwork"}
        };
        for (String[] part : parts) {
            Anchor tab = new Anchor("#" + part[0], part[1]);
            tab.getElement().setAttribute("router-ignore", true);
            tabs.add(tab);
        }
        return tabs;
    }
}
