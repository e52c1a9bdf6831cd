/** The schema: what a superuser prepares once, and the Flyway migrations that the owner runs. */
@NullMarked
package io.marquee.migrations;

import org.jspecify.annotations.NullMarked;
