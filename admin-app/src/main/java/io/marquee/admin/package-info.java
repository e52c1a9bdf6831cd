/** The admin app: where a tenant's staff work. */
@NullMarked
package io.marquee.admin;

import org.jspecify.annotations.NullMarked;
