/** A tenant's accounts as its staff find and tend them. */
@NullMarked
package io.marquee.people;

import org.jspecify.annotations.NullMarked;
