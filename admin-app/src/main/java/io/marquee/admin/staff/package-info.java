/** Who works here: colleagues and their roles, invitations, and the page that an invitation's link opens. */
@NullMarked
package io.marquee.admin.staff;

import org.jspecify.annotations.NullMarked;
