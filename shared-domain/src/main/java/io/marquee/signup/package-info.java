/** How viewers come by an account of their own, without anybody learning which addresses have one. */
@NullMarked
package io.marquee.signup;

import org.jspecify.annotations.NullMarked;
