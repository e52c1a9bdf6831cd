package io.marquee.edge.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.marquee.account.LiveSignIn;
import io.marquee.account.Portal;
import io.marquee.account.SignInResult;
import io.marquee.account.SignIns;
import io.marquee.edge.api.Problems;
import io.marquee.profile.Profile;
import io.marquee.profile.Profiles;
import io.marquee.token.TokenPair;
import io.marquee.token.Tokens;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signs programs in and out: for viewers in the viewer app, for staff in the admin app. */
@RestController
@RequestMapping("/api/v1/auth")
@Tag(name = "Sign-in")
class AuthController {

    private final SignIns signIns;
    private final Tokens tokens;
    private final Profiles profiles;
    private final Entrances entrances;
    private final Portal portal;

    AuthController(SignIns signIns, Tokens tokens, Profiles profiles, Entrances entrances, Portal portal) {
        this.entrances = entrances;
        this.signIns = signIns;
        this.tokens = tokens;
        this.profiles = profiles;
        this.portal = portal;
    }

    record Login(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String password) {}

    record RefreshToken(@NotBlank @Size(max = 500) String refreshToken) {}

    /**
     * What a program goes on with.
     *
     * @param expiresIn seconds
     * @param profiles the account's; not sent with a refresh
     */
    record TokenAnswer(
            String accessToken,
            String tokenType,
            long expiresIn,
            String refreshToken,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Profile> profiles) {

        static TokenAnswer of(TokenPair pair, @Nullable List<Profile> profiles) {
            return new TokenAnswer(
                    pair.accessToken(), "Bearer", pair.expiresIn().toSeconds(), pair.refreshToken(), profiles);
        }
    }

    @PostMapping("/login")
    @SecurityRequirements
    TokenAnswer login(@Valid @RequestBody Login login, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIns.signIn(login.email(), login.password(), portal, DeviceName.of(request))) {
            case SignInResult.SignedIn(LiveSignIn signIn) -> {
                entrances.note(signIn);
                List<Profile> all = profiles.of(signIn.account());
                yield TokenAnswer.of(tokens.issue(signIn, first(all).id()), all);
            }
            case SignInResult.Refused(var retryAfter) -> throw Problems.exception(refusal(retryAfter, response));
        };
    }

    /** The old refresh token is dead from now on; whoever sends it again ends the whole family. */
    @PostMapping("/refresh")
    @SecurityRequirements
    TokenAnswer refresh(@Valid @RequestBody RefreshToken old) {
        return tokens.refresh(old.refreshToken(), portal)
                .map(pair -> TokenAnswer.of(pair, null))
                .orElseThrow(() -> Problems.exception(
                        Problems.unauthorized("The refresh token is not valid here, or not any more.")));
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(@Valid @RequestBody RefreshToken last) {
        tokens.end(last.refreshToken());
    }

    /** The first that opens without a PIN, where there is one. */
    private static Profile first(List<Profile> all) {
        return all.stream().filter(profile -> !profile.pinned()).findFirst().orElseGet(all::getFirst);
    }

    private static ProblemDetail refusal(@Nullable Duration retryAfter, HttpServletResponse response) {
        if (retryAfter == null) {
            return Problems.of(
                    HttpStatus.UNAUTHORIZED,
                    "wrong-credentials",
                    "Sign-in refused",
                    "This e-mail address and password do not open an account here.");
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, retryAfter.toSeconds())));
        return Problems.of(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-sign-ins",
                "Too many failed sign-ins",
                "Please wait a while before the next try.");
    }
}
