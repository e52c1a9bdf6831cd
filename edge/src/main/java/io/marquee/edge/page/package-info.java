/** Pages that need nothing but themselves, for when a view cannot be shown. */
@NullMarked
package io.marquee.edge.page;

import org.jspecify.annotations.NullMarked;
