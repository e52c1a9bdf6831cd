/** A payment provider for demonstrations: a process of its own with a checkout page, a clock to move and signed events. */
@NullMarked
package io.marquee.demo.payments;

import org.jspecify.annotations.NullMarked;
