package io.marquee.admin.people;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.marquee.people.AccountRow;
import java.util.List;

/** The grid of people: its lines are drawn in the browser, fetched as one scrolls. */
final class PeopleTable extends Grid<AccountRow> {

    private static final int PAGE = 50;

    private final List<Column<AccountRow>> essential;
    private final List<Column<AccountRow>> dispensable;

    PeopleTable() {
        super(PAGE);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        addColumn(person()).setHeader("Name").setFlexGrow(1).setWidth("200px");
        var address = addColumn(text(AccountRow::email, "muted clip"))
                .setHeader("Address")
                .setFlexGrow(1)
                .setWidth("220px");
        var plan = column(text(AccountRow::planName, "muted clip"), "Plan", "120px");
        column(standing(), "State", "116px");
        var profiles = column(text(row -> Integer.toString(row.profiles()), "num muted"), "Profiles", "84px");
        var joined = column(
                LitRenderer.<AccountRow>of("<mq-time class=\"num muted\" form=\"day\" at=\"${item.at}\"></mq-time>")
                        .withProperty("at", row -> row.joinedAt().toString()),
                "Joined",
                "130px");
        var seen = column(seen(), "Last seen", "140px");
        essential = List.of(address, plan, profiles);
        dispensable = List.of(joined, seen);
    }

    /** Those that only a handheld has no room for; there the line below the name says the most of it. */
    List<Column<AccountRow>> essential() {
        return essential;
    }

    /** Those without which the list still says what it must. */
    List<Column<AccountRow>> dispensable() {
        return dispensable;
    }

    private Column<AccountRow> column(LitRenderer<AccountRow> renderer, String header, String width) {
        return addColumn(renderer).setHeader(header).setWidth(width).setFlexGrow(0);
    }

    private static LitRenderer<AccountRow> person() {
        return LitRenderer.<AccountRow>of("""
                        <a class="cell-title" href="${item.href}"><span class="initial sm" aria-hidden="true">${item.initial}</span>
                        <span><b>${item.name}</b><span class="faint wide">${item.roles}</span><span class="faint narrow">${item.narrow}</span></span></a>""")
                .withProperty("href", row -> "people/" + row.id())
                .withProperty("initial", row -> Initials.of(row.displayName()))
                .withProperty("name", AccountRow::displayName)
                .withProperty("roles", row -> row.roles().isEmpty() ? "" : "Staff")
                .withProperty("narrow", row -> row.email() + " · " + row.planName());
    }

    private static LitRenderer<AccountRow> text(ValueProvider<AccountRow, String> words, String classes) {
        return LitRenderer.<AccountRow>of(
                        "<span class=\"" + classes + "\" title=\"${item.words}\">${item.words}</span>")
                .withProperty("words", words);
    }

    private static LitRenderer<AccountRow> standing() {
        return LitRenderer.<AccountRow>of("<span class=\"tag ${item.style}\">${item.words}</span>")
                .withProperty("style", row -> Standing.of(row).style())
                .withProperty("words", row -> Standing.of(row).words());
    }

    private static LitRenderer<AccountRow> seen() {
        return LitRenderer.<AccountRow>of("""
                        ${item.at ? html`<mq-time class="num muted" form="ago" at="${item.at}"></mq-time>`
                                  : html`<span class="faint">Never</span>`}""")
                .withProperty(
                        "at",
                        row -> row.lastSeenAt() == null ? "" : row.lastSeenAt().toString());
    }
}
