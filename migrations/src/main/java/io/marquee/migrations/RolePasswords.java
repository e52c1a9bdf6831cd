package io.marquee.migrations;

/** The passwords of the three roles that can log in. */
public record RolePasswords(String owner, String app, String platform) {

    @Override
    public String toString() {
        return "RolePasswords[hidden]";
    }
}
