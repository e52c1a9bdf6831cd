/** Kill loops, crowds and fuzzing: runs that look for what must never happen. */
@NullMarked
package io.marquee.bench.soak;

import org.jspecify.annotations.NullMarked;
