/** What a client carries once it has signed in: access, refresh and device tokens, and the keys that sign them. */
@NullMarked
package io.marquee.token;

import org.jspecify.annotations.NullMarked;
