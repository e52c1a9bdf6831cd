/** The guide of the next hours. */
@NullMarked
package io.marquee.viewer.guide;

import org.jspecify.annotations.NullMarked;
