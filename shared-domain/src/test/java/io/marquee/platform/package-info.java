/** Brands come, change and rest. */
@NullMarked
package io.marquee.platform;

import org.jspecify.annotations.NullMarked;
