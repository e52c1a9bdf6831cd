package io.marquee.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down what a call sends through the pool. While nothing is written down, connections go out as they are. */
final class StatementRecorder implements BeanPostProcessor {

    private static final ScopedValue<List<SentStatement>> RECORDING = ScopedValue.newInstance();

    /** The statements of this call, in order. */
    static List<SentStatement> during(Runnable call) {
        var sent = new ArrayList<SentStatement>();
        ScopedValue.where(RECORDING, sent).run(call);
        return List.copyOf(sent);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? recorded(database) : bean;
    }

    private static DataSource recorded(DataSource database) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                return RECORDING.isBound() ? recorded(connection, RECORDING.get()) : connection;
            }
        };
    }

    private static Connection recorded(Connection connection, List<SentStatement> sent) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    Object result = call(connection, method, arguments);
                    return result instanceof PreparedStatement statement
                                    && arguments != null
                                    && arguments[0] instanceof String sql
                            ? recorded(statement, sql, sent)
                            : result;
                });
    }

    private static PreparedStatement recorded(PreparedStatement statement, String sql, List<SentStatement> sent) {
        var settings = new ArrayList<SentStatement.Setting>();
        return (PreparedStatement) Proxy.newProxyInstance(
                PreparedStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (_, method, arguments) -> {
                    if (method.getName().startsWith("set") && arguments != null) {
                        settings.add(setting(method, arguments.clone()));
                    } else if (method.getName().startsWith("execute")) {
                        sent.add(new SentStatement(sql, settings));
                    }
                    return call(statement, method, arguments);
                });
    }

    private static SentStatement.Setting setting(Method method, Object[] arguments) {
        return statement -> {
            try {
                method.invoke(statement, arguments);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot bind by " + method.getName(), e);
            }
        };
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }
}
