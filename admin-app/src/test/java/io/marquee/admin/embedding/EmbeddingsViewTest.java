package io.marquee.admin.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import io.marquee.admin.testing.MadeUpModel;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EmbeddingsViewTest extends AdminPageTest {

    @Autowired
    private MadeUpModel model;

    @AfterEach
    void letGo() {
        model.letGo();
    }

    @Test
    void showsTheRunFromItsStartToItsEndWithoutBeingAsked() {
        openAs(Role.EDITOR);
        EmbeddingsView page = navigate(EmbeddingsView.class);

        click(page, "Regenerate all");

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> words(page).contains("Every embedding is up to date"));
        assertThat(words(page)).contains("100%");
    }

    @Test
    void aSecondStartSaysThatOneRuns() {
        openAs(Role.EDITOR);
        model.hold();
        EmbeddingsView page = navigate(EmbeddingsView.class);
        click(page, "Regenerate all");

        click(page, "Regenerate all");

        assertThat(find(Notification.class).all())
                .anyMatch(said -> test(said).getText().contains("running already"));
        model.letGo();
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> words(page).contains("up to date"));
    }

    @Test
    void whoComesBackFindsTheRunAndMayCancelIt() {
        openAs(Role.EDITOR);
        model.hold();
        click(navigate(EmbeddingsView.class), "Regenerate all");
        navigate("jobs", Component.class);

        EmbeddingsView again = navigate(EmbeddingsView.class);
        click(again, "Cancel");
        model.letGo();

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> words(again).contains("Cancelled"));
    }

    private void click(EmbeddingsView page, String words) {
        NativeButton button = find(NativeButton.class, page).all().stream()
                .filter(known -> known.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private String words(EmbeddingsView page) {
        hearPushes();
        return page.getElement().getTextRecursively();
    }
}
