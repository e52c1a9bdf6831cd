package io.marquee.profile;

import io.marquee.account.AccountRegistered;
import io.marquee.artwork.AvatarArtist;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives every new account a profile, in the transaction that makes the account. */
@Component
class FirstProfile {

    private final Profiles profiles;

    FirstProfile(Profiles profiles) {
        this.profiles = profiles;
    }

    @EventListener
    void on(AccountRegistered registered) {
        String name = registered.displayName();
        profiles.create(
                registered.account(),
                ProfileDraft.named(
                        name.substring(0, Math.min(name.length(), ProfileDraft.LONGEST_NAME)),
                        AvatarArtist.ids().getFirst()));
    }
}
