package io.marquee.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Narrow;
import io.marquee.admin.ui.PlanNames;
import io.marquee.admin.ui.Staff;
import io.marquee.entitlement.Plan;
import io.marquee.people.AccountCount;
import io.marquee.people.AccountRow;
import io.marquee.people.AccountSearch;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All accounts, viewers and staff. Who is looked at stands in the address. */
@Route("people")
@PageTitle("People")
@RolesAllowed({Staff.OWNER, Staff.SUPPORT})
class PeopleView extends Div implements BeforeEnterObserver {

    private final List<Plan> plans;
    private final PeopleBar bar;
    private final PeopleList list;
    private final CallbackDataProvider<AccountRow, Void> data;
    private PeopleFilters filters = PeopleFilters.NONE;

    PeopleView(AccountSearch search, PlanNames plans) {
        this.plans = plans.all();
        this.list = new PeopleList(search);
        this.bar = new PeopleBar(this.plans, this::look);
        getStyle().set("display", "flex").set("flex-direction", "column").set("flex", "1");
        PeopleTable table = new PeopleTable();
        data = DataProvider.fromCallbacks(query -> list.stretch(query.getOffset(), query.getLimit()), _ -> {
            AccountCount count = list.count();
            bar.matching(count);
            return count.atLeast();
        });
        table.setDataProvider(data);
        table.setEmptyStateComponent(Markup.state(
                Icon.PERSON,
                "Nobody matches",
                "Parts of a name or an address will do. One or two letters count where a word begins.",
                clear()));
        add(
                Markup.head("People", Markup.paragraph("Everybody with an account, viewers and staff", "muted")),
                bar,
                Markup.div("panel grid-panel", table));
        Narrow.hides(this, Narrow.HANDHELD, table.essential());
        Narrow.hides(this, Narrow.LAPTOP, table.dispensable());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters = PeopleFilters.of(event.getLocation().getQueryParameters(), plans);
        bar.show(filters);
        reread();
    }

    /** Looks at something else: the address follows. */
    private void look(PeopleFilters other) {
        if (other.equals(filters)) {
            return;
        }
        filters = other;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("people", filters.query(plans)));
        reread();
    }

    private void reread() {
        list.look(filters);
        data.refreshAll();
    }

    private Component clear() {
        var clear = Markup.button(Icon.CROSS, "Clear filters", "ghost", "sm");
        clear.addClickListener(_ -> {
            bar.show(PeopleFilters.NONE);
            look(PeopleFilters.NONE);
        });
        return clear;
    }
}
