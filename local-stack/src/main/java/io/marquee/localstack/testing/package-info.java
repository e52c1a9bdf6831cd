/** What Spring tests of every module need: real servers, tenants of their own, a clock moved by hand. */
@NullMarked
package io.marquee.localstack.testing;

import org.jspecify.annotations.NullMarked;
