/** What staff have done: searched, and read in words. */
@NullMarked
package io.marquee.admin.audit;

import org.jspecify.annotations.NullMarked;
