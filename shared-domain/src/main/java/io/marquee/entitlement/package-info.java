/** Plans, and the one decision on what a viewer may watch. */
@NullMarked
package io.marquee.entitlement;

import org.jspecify.annotations.NullMarked;
