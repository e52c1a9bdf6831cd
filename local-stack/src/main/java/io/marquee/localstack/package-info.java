/** The real servers that a laptop and the integration tests use, without Docker and without root. */
@NullMarked
package io.marquee.localstack;

import org.jspecify.annotations.NullMarked;
