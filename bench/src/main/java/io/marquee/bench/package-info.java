/** Benchmarks: each figure beside a floor that was measured in the same run. */
@NullMarked
package io.marquee.bench;

import org.jspecify.annotations.NullMarked;
