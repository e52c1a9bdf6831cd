/** Who pays and signs in: accounts, staff roles and sign-ins. */
@NullMarked
package io.marquee.account;

import org.jspecify.annotations.NullMarked;
