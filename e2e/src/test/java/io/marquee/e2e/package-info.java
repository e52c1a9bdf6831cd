/** Journeys of viewers and staff through both running applications, in a browser and by the API. */
@NullMarked
package io.marquee.e2e;

import org.jspecify.annotations.NullMarked;
