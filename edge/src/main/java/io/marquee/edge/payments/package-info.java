/** The payment provider, reached over its REST API. */
@NullMarked
package io.marquee.edge.payments;

import org.jspecify.annotations.NullMarked;
