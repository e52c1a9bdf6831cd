/** The portal's frame, and what more than one page is built from. */
@NullMarked
package io.marquee.viewer.ui;

import org.jspecify.annotations.NullMarked;
