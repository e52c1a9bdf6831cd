/** Rails, similar titles and search: what shall we watch? */
@NullMarked
package io.marquee.discovery;

import org.jspecify.annotations.NullMarked;
