package io.marquee.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows of {@code signing_key}. They are the platform's: no tenant is needed, and a running transaction waits. */
@Repository
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class JdbcSigningKeys {

    private final JdbcClient jdbc;
    private final TransactionOperations withoutTenant;

    JdbcSigningKeys(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.withoutTenant = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /** Those that verify, the newest first. */
    List<SigningKey> unretired() {
        return jdbc.sql("""
                        select id, private_key, public_key, created_at
                          from signing_key
                         where retired_at is null
                         order by created_at desc, id
                        """).query((row, _) -> key(row)).list();
    }

    /** Writes the key unless there is one, even where several processes start at once. */
    void insertFirst(SigningKey key) {
        withoutTenant.executeWithoutResult(_ -> {
            lock();
            if (unretired().isEmpty()) {
                insert(key);
            }
        });
    }

    /** Writes the key and retires those that a newer one superseded longer ago than {@code overlap}. */
    void insertNewest(SigningKey key, Duration overlap) {
        withoutTenant.executeWithoutResult(_ -> {
            lock();
            insert(key);
            jdbc.sql("""
                            update signing_key k
                               set retired_at = :now
                             where k.retired_at is null
                               and exists (select from signing_key newer
                                            where newer.created_at > k.created_at and newer.created_at <= :supersededBy)
                            """)
                    .param("now", utc(key.createdAt()))
                    .param("supersededBy", utc(key.createdAt().minus(overlap)))
                    .update();
        });
    }

    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('marquee.signing_key'))")
                .query((_, _) -> true)
                .list();
    }

    private void insert(SigningKey key) {
        jdbc.sql("""
                        insert into signing_key (id, private_key, public_key, created_at)
                        values (:id, :private, :public, :now)
                        """)
                .param("id", key.id())
                .param("private", key.pair().getPrivate().getEncoded())
                .param("public", key.pair().getPublic().getEncoded())
                .param("now", utc(key.createdAt()))
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static SigningKey key(ResultSet row) throws SQLException {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            return new SigningKey(
                    row.getString("id"),
                    new KeyPair(
                            rsa.generatePublic(new X509EncodedKeySpec(row.getBytes("public_key"))),
                            rsa.generatePrivate(new PKCS8EncodedKeySpec(row.getBytes("private_key")))),
                    row.getObject("created_at", OffsetDateTime.class).toInstant());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing key " + row.getString("id") + " cannot be read", e);
        }
    }
}
