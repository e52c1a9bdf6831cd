package io.marquee.account;

/** Refuses to leave a tenant without an owner who could let others in; nothing has been changed. */
public final class LastOwnerException extends RuntimeException {

    private static final String WHY = "This is the service's last owner. Make somebody else an owner first.";

    LastOwnerException() {
        super(WHY);
    }

    @Override
    public String getMessage() {
        return WHY;
    }
}
