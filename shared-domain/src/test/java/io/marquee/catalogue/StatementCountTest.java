package io.marquee.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.catalogue.importing.CatalogueImport;
import io.marquee.catalogue.importing.ImportReport;
import io.marquee.localstack.TestDatabase;
import io.marquee.testing.DomainTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@DomainTest
@Import(StatementCounter.class)
class StatementCountTest {

    static final Audience PREMIUM = new Audience(3, 99);

    @Autowired
    StatementCounter statements;

    @Autowired
    CatalogueImport imports;

    @Autowired
    CatalogueQuery query;

    @Autowired
    TitleGrid grid;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestDatabase database;

    CatalogueTenant tenant;

    @BeforeEach
    void anEmptyCatalogue() {
        tenant = CatalogueTenant.in(database, jdbc, transactions);
    }

    @Test
    void readingTakesAsManyStatementsForManyTitlesAsForOne() {
        importing(1, "");
        int one = statements.during(this::readEverything);
        importing(80, "");
        int many = statements.during(this::readEverything);

        assertThat(one).isPositive();
        assertThat(many).isEqualTo(one);
    }

    @Test
    void importingTakesAsManyStatementsForManyTitlesAsForOne() {
        int oneCreated = statements.during(() -> importing(1, ""));
        int oneUpdated = statements.during(() -> importing(1, "!"));
        tenant = CatalogueTenant.in(database, jdbc, transactions);
        int manyCreated = statements.during(() -> importing(80, ""));
        int manyUpdated = statements.during(() -> importing(80, "!"));
        int unchanged = statements.during(() -> importing(80, "!"));

        assertThat(manyCreated).isEqualTo(oneCreated);
        assertThat(manyUpdated).isEqualTo(oneUpdated);
        assertThat(unchanged).isLessThan(oneCreated);
    }

    private List<Object> readEverything() {
        return tenant.ask(() -> {
            List<TitleCard> cards =
                    query.cards(PREMIUM, CardFilter.NONE, 100, null).items();
            return List.of(
                    query.cards(PREMIUM, cards.stream().map(TitleCard::id).toList()),
                    query.details(PREMIUM, cards.getFirst().id()),
                    grid.rows(TitleRowFilter.ALL, List.of(), 0, 100));
        });
    }

    private ImportReport importing(int titles, String mark) {
        String entries = IntStream.range(0, titles)
                .mapToObj(number -> """
                {"externalId": "series-%d", "type": "SERIES", "name": "Series %d%s", "year": 1915, "maturityRating": "12",
                 "tier": 2, "genres": ["thriller", "drama"],
                 "credits": [{"name": "Someone%s", "role": "DIRECTOR"}, {"name": "Another", "role": "CAST"}],
                 "seasons": [{"number": 1, "episodes": [{"number": 1, "name": "One%s", "runtimeMinutes": 31},
                                                        {"number": 2, "name": "Two%s", "runtimeMinutes": 31}]}]}
                """.formatted(number, number, mark, mark, mark, mark))
                .collect(Collectors.joining(","));
        String file = "{\"format\": \"marquee-catalogue\", \"version\": 1, \"titles\": [" + entries + "]}";
        return tenant.ask(() -> imports.importFile(file.getBytes(UTF_8)));
    }
}
