/** The first page: how the service stands, and what wants doing. */
@NullMarked
package io.marquee.admin.dashboard;

import org.jspecify.annotations.NullMarked;
