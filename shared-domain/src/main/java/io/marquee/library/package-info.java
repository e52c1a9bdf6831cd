/** What a profile has saved and rated. */
@NullMarked
package io.marquee.library;

import org.jspecify.annotations.NullMarked;
