package io.marquee.embedding;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;

/** The rows of one batch. */
record RowsOf(int getBatchSize, Setter setter) implements BatchPreparedStatementSetter {

    @FunctionalInterface
    interface Setter {
        void set(PreparedStatement row, int index) throws SQLException;
    }

    @Override
    public void setValues(PreparedStatement row, int index) throws SQLException {
        setter.set(row, index);
    }
}
