package io.marquee.demo;

import io.marquee.catalogue.importing.CatalogueImport;
import io.marquee.catalogue.importing.ImportReport;
import io.marquee.entitlement.PlanDraft;
import io.marquee.entitlement.Plans;
import io.marquee.epg.importing.ChannelImport;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Plans, genres, titles and channels of a demo tenant. */
@Component
class DemoCatalogue {
    private record Genre(String code, String name) {}

    private static final List<Genre> GENRES = List.of(
            new Genre("horror", "Horror"),
            new Genre("scifi", "Science fiction"),
            new Genre("comedy", "Comedy"),
            new Genre("noir", "Film noir"),
            new Genre("thriller", "Thriller"),
            new Genre("romance", "Romance"),
            new Genre("drama", "Drama"),
            new Genre("animation", "Animation"),
            new Genre("fantasy", "Fantasy"),
            new Genre("adventure", "Adventure"),
            new Genre("action", "Action"),
            new Genre("documentary", "Documentary"));

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Plans plans;
    private final CatalogueImport titles;
    private final ChannelImport channels;

    DemoCatalogue(
            JdbcClient jdbc,
            TransactionOperations transaction,
            Plans plans,
            CatalogueImport titles,
            ChannelImport channels) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.plans = plans;
        this.titles = titles;
        this.channels = channels;
    }

    /** Loads what is missing; answers what there was to load. */
    String load(DemoTenant tenant) {
        for (PlanDraft plan : tenant.plans()) {
            plans.create(plan); // one that is there already is in its own way
        }
        transaction.executeWithoutResult(_ -> addGenres());
        int read = tenant.catalogueFiles().stream().mapToInt(this::importTitles).sum();
        channels.importFile(tenant.channelFile());
        return read + " titles";
    }

    private void addGenres() {
        for (int i = 0; i < GENRES.size(); i++) {
            jdbc.sql("insert into genre (code, name, position) values (?, ?, ?) on conflict do nothing")
                    .params(GENRES.get(i).code(), GENRES.get(i).name(), i)
                    .update();
        }
    }

    private int importTitles(byte[] file) {
        ImportReport report = titles.importFile(file);
        if (report.rejected() > 0) {
            throw new IllegalStateException("rejected: " + report.problems());
        }
        return report.created() + report.updated() + report.unchanged();
    }
}
