/** Titles: the list and the editor. */
@NullMarked
package io.marquee.admin.catalogue;

import org.jspecify.annotations.NullMarked;
