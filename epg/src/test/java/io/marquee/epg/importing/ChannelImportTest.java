package io.marquee.epg.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.marquee.catalogue.Audience;
import io.marquee.epg.Channel;
import io.marquee.epg.EpgTest;
import io.marquee.epg.Guide;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EpgTest
class ChannelImportTest {
    private static final String FILE = """
            {"format": "marquee-channels", "version": 1, "channels": [
              {"externalId": "noir-24", "number": 2, "name": "Noir 24", "group": "Crime", "tier": 1, "genres": ["noir"],
               "mark": {"ground": "#e9e6df", "shapes": [{"path": "M0 0 L44 44", "fill": "#111111"}]}},
              {"externalId": "the-vault", "number": 1, "name": "The Vault", "group": "Cinema", "tier": 3, "genres": [],
               "mark": {"ground": "#000000", "shapes": []}}
            ]}
            """;

    @Autowired
    private ChannelImport channels;

    @Autowired
    private Guide guide;

    @Autowired
    private TestDatabase database;

    private TenantId aurora;

    @BeforeEach
    void aTenant() {
        aurora = new TenantId(NewTenant.in(database));
    }

    @Test
    void bringsTheChannelsInByNumber() {
        int written = importFile(FILE);

        assertThat(written).isEqualTo(2);
        assertThat(lineup()).extracting(Channel::name).containsExactly("The Vault", "Noir 24");
        assertThat(lineup()).extracting(Channel::locked).containsExactly(true, false);
    }

    @Test
    void theSameFileChangesNothing() {
        importFile(FILE);

        assertThat(importFile(FILE)).isZero();
    }

    @Test
    void aNewMarkGivesTheLogoANewAddress() throws SQLException {
        importFile(FILE);
        String before = logoHash();

        int written = importFile(FILE.replace("#e9e6df", "#ffffff"));

        assertThat(written).isEqualTo(1);
        assertThat(logoHash()).isNotEqualTo(before);
    }

    @Test
    void saysWhereAFileIsBrokenAndTakesNothingOfIt() {
        String broken = FILE.replace("\"M0 0 L44 44\"", "\"<script>\"");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> importFile(broken))
                .withMessageContaining("line 3");
        assertThat(lineup()).isEmpty();
    }

    private int importFile(String file) {
        return TenantScope.<Integer, RuntimeException>call(
                aurora, () -> channels.importFile(file.getBytes(StandardCharsets.UTF_8)));
    }

    private String logoHash() throws SQLException {
        try (var connection = database.superuser().connect();
                var select = connection.prepareStatement(
                        "select logo_hash from marquee.channel where tenant_id = ? and number = 2")) {
            select.setObject(1, aurora.value());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private List<Channel> lineup() {
        return TenantScope.<List<Channel>, RuntimeException>call(
                aurora, () -> guide.lineup(new Audience(1, 99)).channels());
    }
}
