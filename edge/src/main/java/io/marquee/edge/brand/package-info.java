/** A tenant's branding on the page, and the lifetimes of static files. */
@NullMarked
package io.marquee.edge.brand;

import org.jspecify.annotations.NullMarked;
