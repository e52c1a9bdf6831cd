/** Spring Cache over Redis, which is never the truth: slow, wiped or gone, every page still works. */
@NullMarked
package io.marquee.cache;

import org.jspecify.annotations.NullMarked;
