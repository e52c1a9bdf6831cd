/** Search by name and people, and browsing by genre. */
@NullMarked
package io.marquee.viewer.search;

import org.jspecify.annotations.NullMarked;
