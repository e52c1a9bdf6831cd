/** The list of brands, kept by the platform's own staff: founding, suspending, branding, and how each is doing. */
@NullMarked
package io.marquee.platform;

import org.jspecify.annotations.NullMarked;
