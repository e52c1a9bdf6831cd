/** Vectors of titles' texts, made in process, and their regeneration. */
@NullMarked
package io.marquee.embedding;

import org.jspecify.annotations.NullMarked;
