package io.marquee.account;

/** What a password may be: length is all that is asked, and the upper bound keeps hashing cheap. */
final class NewPassword {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 200;

    private NewPassword() {}

    static void check(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "password of 6 to 200 characters expected; this one has " + password.length());
        }
    }
}
