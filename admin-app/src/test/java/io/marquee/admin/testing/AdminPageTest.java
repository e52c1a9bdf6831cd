package io.marquee.admin.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.server.VaadinSession;
import io.marquee.account.Role;
import io.marquee.admin.testing.TwoServices.Service;
import io.marquee.tenancy.TenantScope;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of pages without a browser: it says first who opens them, at {@code aurora} or as platform staff. */
@AdminAppTest
public abstract class AdminPageTest extends SpringBrowserlessTest {

    @Autowired
    private TwoServices services;

    @Autowired
    private List<AuthenticationProvider> doors;

    /** Opens the app as a member of the staff with this role alone. */
    protected Service openAs(Role role) {
        Service service = role == Role.PLATFORM ? services.platform() : services.aurora();
        Authentication signedIn =
                TenantScope.<Authentication, RuntimeException>call(service.tenant(), () -> enter(service.email(role)));
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        service.run(super::initVaadinEnvironment);
        return service;
    }

    /** Opens the app without signing in. */
    protected Service openAsVisitor() {
        Service aurora = services.aurora();
        SecurityContextHolder.clearContext();
        aurora.run(super::initVaadinEnvironment);
        return aurora;
    }

    /** Waits for {@link #openAs}. */
    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        SecurityContextHolder.clearContext();
    }

    @Override
    @AfterEach
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    /** Lets what other threads have to tell the page through, as the end of a request does. */
    protected static void hearPushes() {
        VaadinSession session = VaadinSession.getCurrent();
        session.unlock();
        session.lock();
    }

    private Authentication enter(String email) {
        return doors.stream()
                .filter(door -> door.supports(UsernamePasswordAuthenticationToken.class))
                .findFirst()
                .orElseThrow()
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, TwoServices.PASSWORD));
    }
}
