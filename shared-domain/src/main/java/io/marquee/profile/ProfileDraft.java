package io.marquee.profile;

import io.marquee.artwork.AvatarArtist;
import io.marquee.catalogue.MaturityRating;

/**
 * What can be edited of a profile.
 *
 * @param name 1 to 40 characters
 * @param avatar one of {@link AvatarArtist#ids()}
 * @param maturityLimit for a kids' profile lowered to 12 if it is above
 */
public record ProfileDraft(String name, String avatar, boolean kids, MaturityRating maturityLimit, PinChange pin) {

    /** In characters. */
    public static final int LONGEST_NAME = 40;

    /** The most that a kids' profile may be shown. */
    public static final MaturityRating KIDS_LIMIT = MaturityRating.AGE_12;

    public ProfileDraft {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("profile name of 1 to 40 characters expected: " + name);
        }
        if (!AvatarArtist.ids().contains(avatar)) {
            throw new IllegalArgumentException("no avatar: " + avatar);
        }
        if (kids && maturityLimit.age() > KIDS_LIMIT.age()) {
            maturityLimit = KIDS_LIMIT;
        }
    }

    /** A profile without a PIN that may see everything. */
    public static ProfileDraft named(String name, String avatar) {
        return new ProfileDraft(name, avatar, false, MaturityRating.UNRATED, new PinChange.Keep());
    }

    boolean sharesItsNameWith(Profile profile) {
        return name.equalsIgnoreCase(profile.name());
    }
}
