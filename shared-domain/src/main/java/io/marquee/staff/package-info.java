/** Who works for a tenant: invitations, and the roles of those who came. */
@NullMarked
package io.marquee.staff;

import org.jspecify.annotations.NullMarked;
