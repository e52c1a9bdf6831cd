/** The viewer's calls of API version 1, and the media that a grant opens. */
@NullMarked
package io.marquee.viewer.api;

import org.jspecify.annotations.NullMarked;
