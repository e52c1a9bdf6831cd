/** The door: signing in and registering. */
@NullMarked
package io.marquee.viewer.signin;

import org.jspecify.annotations.NullMarked;
