/** The admin app on real servers, two streaming services with their staff in it, and a client as programs are. */
@NullMarked
package io.marquee.admin.testing;

import org.jspecify.annotations.NullMarked;
