/** Who is watching. */
@NullMarked
package io.marquee.viewer.profiles;

import org.jspecify.annotations.NullMarked;
