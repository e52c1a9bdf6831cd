package io.marquee.edge.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void aPoolWithoutConnectionsAndABrokenOneAreOutages() {
        assertThat(Outage.isDatabase(new IllegalStateException(new SQLTransientConnectionException("none left"))))
                .isTrue();
        assertThat(Outage.isDatabase(new SQLException("broken", "08006"))).isTrue();
        assertThat(Outage.isDatabase(new SQLException("shutting down", "57P01")))
                .isTrue();
    }

    @Test
    void aRefusedStatementIsNone() {
        assertThat(Outage.isDatabase(new SQLException("unique", "23505"))).isFalse();
        assertThat(Outage.isDatabase(new IllegalStateException("no cause"))).isFalse();
        assertThat(Outage.isDatabase(null)).isFalse();
    }
}
