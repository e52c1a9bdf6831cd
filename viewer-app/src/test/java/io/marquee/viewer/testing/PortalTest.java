package io.marquee.viewer.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import io.marquee.account.Portal;
import io.marquee.account.SignInResult;
import io.marquee.account.SignIns;
import io.marquee.edge.security.PortalUser;
import io.marquee.edge.security.SignedIn;
import io.marquee.tenancy.TenantScope;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of the portal's pages without a browser, as a viewer of {@code aurora} who has signed in. */
@ViewerAppTest
public abstract class PortalTest extends SpringBrowserlessTest {

    @Autowired
    protected TwoServices services;

    @Autowired
    private SignIns signIns;

    /** The plan of whoever has signed in. */
    protected abstract String plan();

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        services.northlight(); // made before a session of the other tenant begins
        TenantScope.run(services.aurora().tenant(), () -> {
            signIn(services.aurora().email(plan()));
            super.initVaadinEnvironment();
        });
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void signIn(String email) {
        if (signIns.signIn(email, TwoServices.PASSWORD, Portal.VIEWER, "test")
                instanceof SignInResult.SignedIn(var live)) {
            SignedIn.as(new PortalUser(live.account(), live.id(), Set.of(), plan(), null));
        } else {
            throw new IllegalStateException("sign-in of " + email);
        }
    }
}
