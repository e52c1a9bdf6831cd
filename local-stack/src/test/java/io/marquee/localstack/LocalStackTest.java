package io.marquee.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

    @TempDir
    Path home;

    @Test
    void startsBothServersMigratedAndLeavesNothingRunning() throws Exception {
        var settings = StackSettings.from(
                Map.of(
                        "MARQUEE_POSTGRES_PORT", Integer.toString(Ports.anyFree()),
                        "MARQUEE_REDIS_PORT", Integer.toString(Ports.anyFree())),
                home);

        try (LocalStack stack = LocalStack.start(settings);
                var connection = stack.database().app().connect()) {
            assertThat(connection.isValid(5)).isTrue();
            assertThat(LeftServers.of(home)).containsOnlyKeys("PostgreSQL", "Redis");
            assertThat(stack.environment()).containsKeys("MARQUEE_DATABASE_URL", "MARQUEE_REDIS_PORT");
            assertThatThrownBy(() -> LeftServers.deleteData(home)).hasMessageContaining("Still running");
        }

        assertThat(LeftServers.of(home)).isEmpty();
        LeftServers.deleteData(home);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void keepsItsPasswordsForItselfAndForTheNextStart() throws Exception {
        Secrets first = Secrets.of(home);
        Secrets second = Secrets.of(home);

        assertThat(second.superuser()).isEqualTo(first.superuser()).hasSizeGreaterThan(20);
        assertThat(second.roles()).isEqualTo(first.roles());
        assertThat(second.payments()).isEqualTo(first.payments()).hasSizeGreaterThan(20);
        assertThat(Files.getPosixFilePermissions(home.resolve("secrets.properties")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void addsWhatAnEarlierVersionDidNotKnowAndKeepsTheRest() throws Exception {
        Secrets first = Secrets.of(home);
        Path file = home.resolve("secrets.properties");
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("payments"))
                        .toList());

        Secrets second = Secrets.of(home);

        assertThat(second.superuser()).isEqualTo(first.superuser());
        assertThat(second.payments()).isNotEqualTo(first.payments()).hasSizeGreaterThan(20);
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> StackSettings.from(Map.of("MARQUEE_REDIS_PORT", "70000"), home))
                .hasMessage("MARQUEE_REDIS_PORT is no port number: 70000");
    }
}
