package io.marquee.edge.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.marquee.account.Portal;
import io.marquee.account.SignIns;
import io.marquee.epg.OutsideStreams;
import io.marquee.tenancy.TenantScope;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Guards a portal's pages: sign-in by form against the tenant's accounts, the device token that brings a browser back,
 * and views that nobody sees unless they say so. An app calls {@link #chain} in a bean of order 2; the API's own chain
 * comes before it.
 */
@Component
public class PortalSecurity {

    /** Where each portal's sign-in view is. */
    public static final String LOGIN = "/login";

    private final PasswordSignIn passwords;
    private final DeviceCookies devices;
    private final SignIns signIns;
    private final OutsideStreams streams;
    private final Portal portal;

    PortalSecurity(
            PasswordSignIn passwords, DeviceCookies devices, SignIns signIns, OutsideStreams streams, Portal portal) {
        this.streams = streams;
        this.portal = portal;
        this.passwords = passwords;
        this.devices = devices;
        this.signIns = signIns;
    }

    /**
     * The chain of everything that is not the API's. The app's sign-in view, open to all, is at {@value #LOGIN}: its
     * form posts {@code username} and {@code password} there, and it is shown again with {@code ?error} after a refusal,
     * with {@code ?wait=SECONDS} after too many. A POST to {@code /logout} ends the sign-in on this device.
     *
     * @param openFiles patterns of the app's own scripts and images that the sign-in view needs already
     */
    public SecurityFilterChain chain(HttpSecurity http, String... openFiles) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/design/**", "/swagger-ui/**", "/swagger-ui.html")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, openFiles)
                        .permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        views -> views.loginView(LOGIN).anyRequest(unknownPaths -> unknownPaths.authenticated()))
                .authenticationProvider(passwords)
                .authenticationProvider(new ResumedSignIn())
                .formLogin(form -> form.loginPage(LOGIN)
                        .permitAll()
                        .authenticationDetailsSource(DeviceName::of)
                        .failureHandler(PortalSecurity::refuse))
                .rememberMe(remember -> remember.rememberMeServices(devices).key(DeviceCookies.class.getName()))
                .logout(logout -> logout.addLogoutHandler(devices))
                .headers(headers -> Headers.ofPages(headers, this::streamOrigins))
                .addFilterBefore(new LiveSignInFilter(signIns), UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    /** Only viewers watch, and only a tenant's. Where the database cannot be asked, pages still come, without them. */
    private List<String> streamOrigins() {
        if (portal != Portal.VIEWER || TenantScope.find().isEmpty()) {
            return List.of();
        }
        try {
            return streams.origins();
        } catch (DataAccessException | TransactionException _) {
            return List.of();
        }
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String query = refusal instanceof TooManySignIns many
                ? "wait=" + Math.max(1, many.retryAfter().toSeconds())
                : "error";
        response.sendRedirect(request.getRequestURI() + "?" + query);
    }
}
