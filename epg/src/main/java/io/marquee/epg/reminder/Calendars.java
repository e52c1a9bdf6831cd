package io.marquee.epg.reminder;

import io.marquee.profile.ProfileId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Profiles' reminders as calendars (RFC 5545) that programs may read without signing in, at an address signed with the
 * profile's own key.
 */
@Service
public class Calendars {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final JdbcReminders reminders;
    private final Clock clock;

    Calendars(JdbcClient jdbc, JdbcReminders reminders, Clock clock) {
        this.jdbc = jdbc;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** The signature that opens the profile's calendar. */
    @Transactional
    public String signature(ProfileId profile) {
        jdbc.sql("""
                insert into calendar_key (profile_id, key) values (:profile, :key)
                on conflict (tenant_id, profile_id) do nothing
                """).param("profile", profile.value()).param("key", newKey()).update();
        return sign(profile, key(profile).orElseThrow());
    }

    /** Makes every address that was given out for the profile worthless. */
    @Transactional
    public void revoke(ProfileId profile) {
        jdbc.sql("update calendar_key set key = :key where profile_id = :profile")
                .param("profile", profile.value())
                .param("key", newKey())
                .update();
    }

    /** The calendar; empty unless the signature is the profile's. */
    @Transactional(readOnly = true)
    public Optional<String> calendar(ProfileId profile, String signature) {
        return key(profile)
                .filter(key -> MessageDigest.isEqual(bytes(sign(profile, key)), bytes(signature)))
                .map(_ -> {
                    List<Reminder> waiting = reminders.of(profile).stream()
                            .filter(reminder -> reminder.state() == ReminderState.SET)
                            .toList();
                    return Calendar.of(waiting, clock.instant());
                });
    }

    private Optional<byte[]> key(ProfileId profile) {
        return jdbc.sql("select key from calendar_key where profile_id = :profile")
                .param("profile", profile.value())
                .query((row, _) -> row.getBytes("key"))
                .optional();
    }

    private static String sign(ProfileId profile, byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            UUID id = profile.value();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes("calendar " + id)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM, e);
        }
    }

    private static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
