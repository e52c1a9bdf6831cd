package io.marquee.bench;

import io.marquee.migrations.DatabaseLogin;
import io.marquee.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One connection of the applications' role without anything between it and the database. */
final class PlainJdbc implements AutoCloseable {

    private final Connection connection;

    PlainJdbc(DatabaseLogin login) throws SQLException {
        this.connection = login.connect();
        connection.setAutoCommit(false);
    }

    /** Sends all of them in one transaction of this tenant and answers how long they took, in nanoseconds. */
    long sum(TenantId tenant, List<SentStatement> statements) {
        try {
            bind(tenant);
            long begun = System.nanoTime();
            for (SentStatement statement : statements) {
                statement.sendThrough(connection);
            }
            return System.nanoTime() - begun;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            rollBack();
        }
    }

    /** As {@link #sum}, but counts the last alone: those before it only prepare it. */
    long last(TenantId tenant, List<SentStatement> statements) {
        try {
            bind(tenant);
            for (SentStatement statement : statements.subList(0, statements.size() - 1)) {
                statement.sendThrough(connection);
            }
            long begun = System.nanoTime();
            statements.getLast().sendThrough(connection);
            return System.nanoTime() - begun;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            rollBack();
        }
    }

    /** The lines of the plan that the database makes for it. */
    List<String> plan(TenantId tenant, SentStatement statement) {
        try {
            bind(tenant);
            return statement.plan(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            rollBack();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void bind(TenantId tenant) throws SQLException {
        try (var bind = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
            bind.setString(1, tenant.toString());
            bind.execute();
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
