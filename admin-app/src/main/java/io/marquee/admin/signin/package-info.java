/** Where staff sign in. */
@NullMarked
package io.marquee.admin.signin;

import org.jspecify.annotations.NullMarked;
