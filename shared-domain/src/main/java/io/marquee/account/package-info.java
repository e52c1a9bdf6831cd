/** Who pays and signs in: accounts, staff roles, sign-ins and the tokens they hold. */
@NullMarked
package io.marquee.account;

import org.jspecify.annotations.NullMarked;
