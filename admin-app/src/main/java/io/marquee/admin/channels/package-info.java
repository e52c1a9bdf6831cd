/** The lineup, as staff see it. */
@NullMarked
package io.marquee.admin.channels;

import org.jspecify.annotations.NullMarked;
