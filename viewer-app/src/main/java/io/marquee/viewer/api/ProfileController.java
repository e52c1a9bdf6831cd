package io.marquee.viewer.api;

import io.marquee.catalogue.MaturityRating;
import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Problems;
import io.marquee.edge.security.CurrentUser;
import io.marquee.profile.Pin;
import io.marquee.profile.PinChange;
import io.marquee.profile.Profile;
import io.marquee.profile.ProfileCreation;
import io.marquee.profile.ProfileDeletion;
import io.marquee.profile.ProfileDraft;
import io.marquee.profile.ProfileId;
import io.marquee.profile.Profiles;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The account's profiles. A kids' profile can look, but changes none, or it could lift its own limit. */
@RestController
@RequestMapping("/api/v1/profiles")
@Tag(name = "Profiles")
class ProfileController {

    private static final String AVATAR = "[a-z0-9][a-z0-9-]{0,39}";
    private static final String PIN = "([0-9]{4,8})?";

    private final Profiles profiles;
    private final CurrentUser users;

    ProfileController(Profiles profiles, CurrentUser users) {
        this.profiles = profiles;
        this.users = users;
    }

    /** A profile to be made; without an avatar it gets the sun, without a limit none. */
    record NewProfile(
            @NotBlank @Size(max = 40) String name,
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
            @Size(min = 1, max = 40) @Nullable String name,
            @Pattern(regexp = AVATAR) @Nullable String avatar,
            @Nullable Boolean kids,
            @Nullable MaturityRating maturityLimit,
            @Pattern(regexp = PIN) @Nullable String pin) {

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
        return switch (profiles.create(users.require().account(), wanted.draft())) {
            case ProfileCreation.Created(Profile profile) -> profile;
            case ProfileCreation.LimitReached(int limit) ->
                throw Problems.exception(Problems.of(
                        HttpStatus.CONFLICT,
                        "profile-limit",
                        "No room for another profile",
                        "The plan of this account allows %d profiles.".formatted(limit)));
        };
    }

    @PatchMapping("/{id}")
    Profile change(@PathVariable ProfileId id, @Valid @RequestBody ProfileChange change) {
        refuseKids();
        Profile profile = profiles.require(users.require().account(), id);
        return profiles.update(users.require().account(), id, change.of(profile));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable ProfileId id) {
        refuseKids();
        if (profiles.delete(users.require().account(), id) == ProfileDeletion.LAST_ONE_STAYS) {
            throw Problems.exception(Problems.of(
                    HttpStatus.CONFLICT,
                    "last-profile",
                    "The last profile stays",
                    "An account needs one profile at least."));
        }
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

    private static PinChange change(@Nullable String pin) {
        if (pin == null) {
            return new PinChange.Keep();
        }
        return pin.isEmpty() ? new PinChange.Remove() : new PinChange.Set(new Pin(pin));
    }
}
