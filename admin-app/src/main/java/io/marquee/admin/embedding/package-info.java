/** What the platform knows about titles' meaning, and its regeneration. */
@NullMarked
package io.marquee.admin.embedding;

import org.jspecify.annotations.NullMarked;
