/** People: the tenant's accounts, one account's page, and why somebody cannot watch something. */
@NullMarked
package io.marquee.admin.people;

import org.jspecify.annotations.NullMarked;
