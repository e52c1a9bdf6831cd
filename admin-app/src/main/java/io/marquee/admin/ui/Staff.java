package io.marquee.admin.ui;

/** The roles, as views name them in {@code @RolesAllowed}: those of {@link io.marquee.account.Role}. */
public final class Staff {

    public static final String OWNER = "OWNER";
    public static final String EDITOR = "EDITOR";
    public static final String SCHEDULER = "SCHEDULER";
    public static final String SUPPORT = "SUPPORT";
    public static final String AUDITOR = "AUDITOR";

    /** The platform's own; no brand's staff hold it. */
    public static final String PLATFORM = "PLATFORM";

    private Staff() {}
}
