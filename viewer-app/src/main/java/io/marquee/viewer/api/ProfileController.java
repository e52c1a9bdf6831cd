package io.marquee.viewer.api;

import io.marquee.catalogue.MaturityRating;
import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Problems;
import io.marquee.edge.security.CurrentUser;
import io.marquee.entitlement.Plans;
import io.marquee.profile.Pin;
import io.marquee.profile.PinChange;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileCreation;
import io.marquee.profile.ProfileDraft;
import io.marquee.profile.ProfileEdit;
import io.marquee.profile.ProfileId;
import io.marquee.profile.Profiles;
import io.marquee.profile.Theme;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The account's profiles. A kids' profile can look, but changes none, or it could lift its own limit. */
@RestController
@RequestMapping("/api/v1/profiles")
@Tag(name = "Profiles")
class ProfileController {

    private static final String AVATAR = "[a-z0-9][a-z0-9-]{0,39}";
    private static final String PIN = "(" + Pin.SHAPE + ")?";
    private static final String NAME = ".*\\S.*";

    private final Profiles profiles;
    private final Plans plans;
    private final CurrentUser users;

    ProfileController(Profiles profiles, Plans plans, CurrentUser users) {
        this.profiles = profiles;
        this.plans = plans;
        this.users = users;
    }

    /** A profile to be made; without an avatar it gets the sun, without a limit none. */
    record NewProfile(
            @NotBlank @Size(max = ProfileDraft.LONGEST_NAME) String name,
            @Pattern(regexp = AVATAR) @Nullable String avatar,
            @Nullable Boolean kids,
            @Nullable MaturityRating maturityLimit,
            @Pattern(regexp = PIN) @Nullable String pin) {

        ProfileDraft draft() {
            return new ProfileDraft(
                    name,
                    avatar == null ? "sun" : avatar,
                    Boolean.TRUE.equals(kids),
                    maturityLimit == null ? MaturityRating.UNRATED : maturityLimit,
                    change(pin));
        }
    }

    /** What to change; null leaves a field as it is. An empty pin removes it. */
    record ProfileChange(
            @Pattern(regexp = NAME) @Size(max = ProfileDraft.LONGEST_NAME) @Nullable
            String name,

            @Pattern(regexp = AVATAR) @Nullable String avatar,
            @Nullable Boolean kids,
            @Nullable MaturityRating maturityLimit,
            @Pattern(regexp = PIN) @Nullable String pin,
            @Nullable Theme theme) {

        ProfileDraft of(Profile profile) {
            return new ProfileDraft(
                    name == null ? profile.name() : name,
                    avatar == null ? profile.avatar() : avatar,
                    kids == null ? profile.kids() : kids,
                    maturityLimit == null ? profile.maturityLimit() : maturityLimit,
                    change(pin));
        }
    }

    @GetMapping
    ItemPage<Profile> list() {
        return ItemPage.of(profiles.of(users.require().account()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Profile create(@Valid @RequestBody NewProfile wanted) {
        refuseKids();
        checkKidsLimit(wanted.kids(), wanted.maturityLimit());
        return switch (profiles.create(users.require().account(), wanted.draft())) {
            case ProfileCreation.Created(Profile profile) -> profile;
            case ProfileCreation.LimitReached(int limit) ->
                throw conflict(
                        "profile-limit",
                        "No room for another profile",
                        "The plan %s allows %d profiles."
                                .formatted(plans.of(users.require().account()).name(), limit));
            case ProfileCreation.NameTaken(String name) -> throw nameTaken(name);
        };
    }

    /** With {@code If-Match} only if the profile still has that version. */
    @PatchMapping("/{id}")
    Profile change(
            @PathVariable ProfileId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProfileChange change) {
        refuseKids();
        Profile profile = profiles.require(users.require().account(), id);
        checkKidsLimit(change.kids() == null ? profile.kids() : change.kids(), change.maturityLimit());
        if (ifMatch != null && !ifMatch.equals("\"" + profile.version() + "\"")) {
            throw stale();
        }
        return switch (profiles.update(profile.accountId(), id, profile.version(), change.of(profile))) {
            case ProfileEdit.Edited(Profile edited) -> dressed(edited, change.theme());
            case ProfileEdit.Stale _ -> throw stale();
            case ProfileEdit.NameTaken(String name) -> throw nameTaken(name);
            case ProfileEdit.LastAdultStays _ -> throw lastAdult();
        };
    }

    private Profile dressed(Profile profile, @Nullable Theme theme) {
        if (theme == null) {
            return profile;
        }
        profiles.dress(profile.accountId(), profile.id(), theme);
        return profiles.require(profile.accountId(), profile.id());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable ProfileId id) {
        refuseKids();
        switch (profiles.delete(users.require().account(), id)) {
            case DELETED -> {}
            case LAST_ONE_STAYS ->
                throw conflict("last-profile", "The last profile stays", "An account needs one profile at least.");
            case LAST_ADULT_STAYS -> throw lastAdult();
        }
    }

    private static ErrorResponseException nameTaken(String name) {
        return conflict("name-taken", "Name taken", "The account has a profile named %s already.".formatted(name));
    }

    private static ErrorResponseException lastAdult() {
        return conflict(
                "last-adult-profile",
                "The last profile for grown-ups stays",
                "An account needs one profile at least that is not a kids' one.");
    }

    private static ErrorResponseException stale() {
        return Problems.exception(Problems.of(
                HttpStatus.PRECONDITION_FAILED,
                "stale",
                "Changed in the meantime",
                "The profile has changed since it was read. Read it again and repeat your change."));
    }

    private static ErrorResponseException conflict(String name, String title, String detail) {
        return Problems.exception(Problems.of(HttpStatus.CONFLICT, name, title, detail));
    }

    private void refuseKids() {
        boolean kids = users.profile()
                .flatMap(profile -> profiles.find(users.require().account(), profile))
                .map(Profile::kids)
                .orElse(false);
        if (kids) {
            throw Problems.exception(Problems.forbidden("A kids' profile cannot change profiles."));
        }
    }

    private static void checkKidsLimit(@Nullable Boolean kids, @Nullable MaturityRating limit) {
        if (Boolean.TRUE.equals(kids) && limit != null && limit.age() > ProfileDraft.KIDS_LIMIT.age()) {
            ProblemDetail problem = Problems.of(
                    HttpStatus.BAD_REQUEST,
                    "invalid",
                    "Invalid",
                    "Some of what was sent cannot be accepted; see errors.");
            problem.setProperty(
                    "errors", List.of(Map.of("field", "maturityLimit", "message", "a kids' profile shows at most 12")));
            throw Problems.exception(problem);
        }
    }

    private static PinChange change(@Nullable String pin) {
        if (pin == null) {
            return new PinChange.Keep();
        }
        return pin.isEmpty() ? new PinChange.Remove() : new PinChange.Set(new Pin(pin));
    }
}
