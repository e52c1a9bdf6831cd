package io.marquee.tenancy;

import java.util.UUID;

/**
 * The member of staff in whose name a transaction changes things; the database notes it beside each change.
 *
 * @param id of the account
 * @param name as colleagues know it
 * @param address the network address that the request came from
 */
public record Actor(UUID id, String name, String address) {}
