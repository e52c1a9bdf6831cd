/** Tenants, and the one door through which a tenant reaches a transaction. */
@NullMarked
package io.marquee.tenancy;

import org.jspecify.annotations.NullMarked;
