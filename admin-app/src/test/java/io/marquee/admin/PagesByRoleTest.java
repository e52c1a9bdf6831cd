package io.marquee.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Nav;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesByRoleTest extends AdminPageTest {

    @ParameterizedTest
    @CsvSource({
        "EDITOR, titles, TitlesView",
        "EDITOR, titles/new, TitleEditorView",
        "EDITOR, titles/import, ImportView",
        "AUDITOR, titles/import, ForbiddenView",
        "EDITOR, embeddings, EmbeddingsView",
        "EDITOR, channels, ChannelsView",
        "EDITOR, jobs, JobsView",
        "AUDITOR, titles, ForbiddenView",
        "AUDITOR, titles/new, ForbiddenView",
        "AUDITOR, embeddings, ForbiddenView",
        "AUDITOR, channels, ForbiddenView",
        "AUDITOR, jobs, JobsView",
        "OWNER, plans, PlansView",
        "EDITOR, plans, ForbiddenView",
        "SUPPORT, plans, ForbiddenView",
        "AUDITOR, plans, ForbiddenView",
        "SUPPORT, jobs, ForbiddenView",
        "SCHEDULER, channels, ChannelsView",
        "SCHEDULER, schedule, ScheduleView",
        "OWNER, schedule, ScheduleView",
        "EDITOR, schedule, ForbiddenView",
        "SUPPORT, schedule, ForbiddenView",
        "AUDITOR, schedule, ForbiddenView",
        "PLATFORM, schedule, ForbiddenView",
        "SCHEDULER, titles, ForbiddenView",
        "SUPPORT, '', DashboardView",
        "PLATFORM, '', TenantsView",
        "PLATFORM, tenants, TenantsView",
        "PLATFORM, titles, ForbiddenView",
        "PLATFORM, titles/new, ForbiddenView",
        "PLATFORM, channels, ForbiddenView",
        "PLATFORM, embeddings, ForbiddenView",
        "PLATFORM, jobs, ForbiddenView",
        "OWNER, tenants, ForbiddenView",
        "EDITOR, tenants, ForbiddenView",
        "SCHEDULER, tenants, ForbiddenView",
        "SUPPORT, tenants, ForbiddenView",
        "AUDITOR, tenants, ForbiddenView",
        "SUPPORT, people, PeopleView",
        "OWNER, people, PeopleView",
        "EDITOR, people, ForbiddenView",
        "SCHEDULER, people, ForbiddenView",
        "AUDITOR, people, ForbiddenView",
        "EDITOR, people/00000000-0000-4000-8000-000000000000, ForbiddenView",
        "SUPPORT, people/00000000-0000-4000-8000-000000000000, NotFoundView",
        "SUPPORT, people/made-up, NotFoundView",
        "EDITOR, nothing-here, NotFoundView",
        "EDITOR, titles/made-up, NotFoundView",
        "EDITOR, titles/00000000-0000-4000-8000-000000000000, NotFoundView"
    })
    void eachRoleOpensItsPages(Role role, String address, String page) {
        openAs(role);

        UI.getCurrent().navigate(address);

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo(page);
    }

    @Test
    void theSidebarOffersOnlyWhatOpens() {
        openAs(Role.AUDITOR);

        String shell = find(Nav.class).single().getElement().getTextRecursively();

        assertThat(shell).contains("Dashboard", "Jobs").doesNotContain("Titles", "Tenants");
    }

    @Test
    void thePlatformsSidebarOffersNothingOfABrand() {
        openAs(Role.PLATFORM);

        String shell = find(Nav.class).single().getElement().getTextRecursively();

        assertThat(shell).contains("Platform", "Tenants").doesNotContain("Dashboard", "Titles", "Channels", "Jobs");
    }
}
