/** The viewer portal: pages for people, and the API that televisions, phones and scripts use. */
@NullMarked
package io.marquee.viewer;

import org.jspecify.annotations.NullMarked;
