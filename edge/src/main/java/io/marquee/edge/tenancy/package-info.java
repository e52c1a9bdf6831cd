/** From the request's host to the tenant: the filter before everything else, and the tenant of a user interface session. */
@NullMarked
package io.marquee.edge.tenancy;

import org.jspecify.annotations.NullMarked;
