package io.marquee.account;

/**
 * Published in the transaction that made the account, so that what belongs to every account is made with it.
 *
 * @param planGiven whether somebody else chose its plan; otherwise the account came by itself, on the lowest
 */
public record AccountRegistered(AccountId account, String displayName, boolean planGiven) {}
