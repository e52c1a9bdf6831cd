/** The shell around every page, and the pieces that more than one page is built of. */
@NullMarked
package io.marquee.admin.ui;

import org.jspecify.annotations.NullMarked;
