/** The viewer app on real servers, two streaming services in it, and a client that speaks to it as programs do. */
@NullMarked
package io.marquee.viewer.testing;

import org.jspecify.annotations.NullMarked;
