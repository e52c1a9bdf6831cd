/** Who watches: the profiles of an account. */
@NullMarked
package io.marquee.profile;

import org.jspecify.annotations.NullMarked;
