package io.marquee.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Doors that stay closed. */
@ExtendWith(InBrowser.class)
class SignInTest {

    @ParameterizedTest
    @EnumSource
    void anUnknownHostGetsAPlainPageThatSaysSo(App app, Visit visit) {
        Response response = visit.page().navigate(RunningMarquee.get().base(app, "nobody.localhost") + "/");

        assertThat(response.status()).isEqualTo(404);
        assertThat(visit.page().locator("h1").innerText()).isEqualTo("No such service here");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownHostAnswersProgramsWithAProblem(App app) {
        Api.Answer answer = Api.at(app, "nobody.localhost").get("/api/v1/auth/me");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers()).contains("application/problem+json");
    }

    @ParameterizedTest
    @EnumSource
    void theDoorSaysTheSameWhicheverPartWasWrong(App app, Visit visit) {
        Set<String> said = new TreeSet<>();
        for (String email : new String[] {Brand.AURORA.admin().email(), "nobody@ott.test"}) {
            visit.signIn(app, new Brand.Person(Brand.AURORA, email, "not-the-password"));
            said.add(visit.page().locator("[role=alert].refused").innerText().strip());
        }

        assertThat(said).singleElement().asString().isNotBlank();
    }

    @Test
    void programsLearnTheSameWhicheverPartWasWrong() {
        Api.Answer wrongPassword =
                Api.signIn(App.VIEWER, Brand.AURORA, Brand.AURORA.premium().email(), "not-the-password");
        Api.Answer unknownPerson = Api.signIn(App.VIEWER, Brand.AURORA, "nobody@ott.test", "not-the-password");

        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(unknownPerson.status()).isEqualTo(401);
        assertThat(wrongPassword.body()).isEqualTo(unknownPerson.body());
    }

    @Test
    void aViewerIsNoStaff() {
        Brand.Person viewer = Brand.AURORA.premium();

        assertThat(Api.signIn(App.ADMIN, viewer.brand(), viewer.email(), viewer.password())
                        .status())
                .isEqualTo(401);
    }
}
