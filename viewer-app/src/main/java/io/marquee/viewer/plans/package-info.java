/** How a viewer comes to another plan: what is offered, what it means, the way to pay and back. */
@NullMarked
package io.marquee.viewer.plans;

import org.jspecify.annotations.NullMarked;
