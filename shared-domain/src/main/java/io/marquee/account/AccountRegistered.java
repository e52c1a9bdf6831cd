package io.marquee.account;

/** Published in the transaction that made the account, so that what belongs to every account is made with it. */
public record AccountRegistered(AccountId account, String displayName) {}
