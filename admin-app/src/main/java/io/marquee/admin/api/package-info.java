/** The REST API for administration. */
@NullMarked
package io.marquee.admin.api;

import org.jspecify.annotations.NullMarked;
