package io.marquee.admin.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.marquee.account.Role;
import io.marquee.admin.testing.AdminPageTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ImportViewTest extends AdminPageTest {

    private static final String FILE = """
            {
              "format": "marquee-catalogue", "version": 1,
              "titles": [
                {"externalId": "import-view-first", "type": "FILM", "name": "Dusk at the Lido", "year": 1931,
                 "runtimeMinutes": 71, "maturityRating": "6", "tier": 1, "genres": ["horror"],
                 "synopsis": "A swimming teacher drains the pool."},
                {"externalId": "import-without-a-year", "type": "FILM", "name": "Undated"}
              ]
            }
            """;

    @Test
    void tellsWhatBecameOfTheFile() {
        openAs(Role.EDITOR);
        ImportView page = navigate(ImportView.class);

        page.start(FILE.getBytes(UTF_8));

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> words(page).contains("Done"));
        assertThat(words(page)).contains("Created1", "Rejected1", "Line 7", "import-without-a-year");
    }

    @Test
    void namesThePlaceWhereAFileBreaks() {
        openAs(Role.EDITOR);
        ImportView page = navigate(ImportView.class);

        page.start("{\n  \"titles\": [,]\n}".getBytes(UTF_8));

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> words(page).contains("Failed"));
        assertThat(words(page)).contains("nothing was imported: line 2");
    }

    private String words(ImportView page) {
        hearPushes();
        return page.getElement().getTextRecursively();
    }
}
