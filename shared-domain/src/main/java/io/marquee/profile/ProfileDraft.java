package io.marquee.profile;

import io.marquee.catalogue.MaturityRating;
import java.util.regex.Pattern;

/**
 * What can be edited of a profile.
 *
 * @param name 1 to 40 characters
 * @param avatar lower-case letters, digits and hyphens
 * @param maturityLimit for a kids' profile lowered to 12 if it is above
 */
public record ProfileDraft(String name, String avatar, boolean kids, MaturityRating maturityLimit, PinChange pin) {

    static final int LONGEST_NAME = 40;

    private static final Pattern AVATAR = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public ProfileDraft {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("profile name of 1 to 40 characters expected: " + name);
        }
        if (!AVATAR.matcher(avatar).matches()) {
            throw new IllegalArgumentException("no avatar: " + avatar);
        }
        if (kids && maturityLimit.age() > MaturityRating.AGE_12.age()) {
            maturityLimit = MaturityRating.AGE_12;
        }
    }

    /** A profile without a PIN that may see everything. */
    public static ProfileDraft named(String name, String avatar) {
        return new ProfileDraft(name, avatar, false, MaturityRating.UNRATED, new PinChange.Keep());
    }
}
