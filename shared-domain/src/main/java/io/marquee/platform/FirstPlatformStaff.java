package io.marquee.platform;

import io.marquee.account.EmailAddress;
import io.marquee.account.NewAccount;
import io.marquee.account.Registration;
import io.marquee.account.Role;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives a new installation its first member of platform staff, as its environment says; one who is there stays as they are. */
@Component
@ConditionalOnProperty("marquee.platform.first-staff")
class FirstPlatformStaff {

    private final Registration registration;
    private final String email;
    private final String password;

    FirstPlatformStaff(
            Registration registration,
            @Value("${marquee.platform.first-staff}") String email,
            @Value("${marquee.platform.first-password}") String password) {
        this.registration = registration;
        this.email = email;
        this.password = password;
    }

    @EventListener(ApplicationReadyEvent.class)
    void register() {
        var wanted =
                new NewAccount(new EmailAddress(email), password, "Platform staff", null, Set.of(Role.PLATFORM), false);
        TenantScope.run(TenantId.PLATFORM, () -> registration.register(wanted));
    }
}
