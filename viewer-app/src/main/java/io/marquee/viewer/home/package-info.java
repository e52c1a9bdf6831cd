/** The home screen. */
@NullMarked
package io.marquee.viewer.home;

import org.jspecify.annotations.NullMarked;
