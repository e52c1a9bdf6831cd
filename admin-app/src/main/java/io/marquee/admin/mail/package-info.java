/** The outbox: mail in the tenant's name, for whoever has to pass it on or send it again. */
@NullMarked
package io.marquee.admin.mail;

import org.jspecify.annotations.NullMarked;
