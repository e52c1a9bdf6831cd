/** What staff have done: noted by the database as it happens, never rewritten, searched here. */
@NullMarked
package io.marquee.audit;

import org.jspecify.annotations.NullMarked;
