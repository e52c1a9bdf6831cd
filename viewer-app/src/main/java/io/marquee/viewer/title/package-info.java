/** The page of a film or series, and what a locked one offers. */
@NullMarked
package io.marquee.viewer.title;

import org.jspecify.annotations.NullMarked;
