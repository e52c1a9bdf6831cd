/** The demo tenants, brought in through the platform's own importers and services. */
@NullMarked
package io.marquee.demo;

import org.jspecify.annotations.NullMarked;
