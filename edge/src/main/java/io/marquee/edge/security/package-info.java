/** Who is asking: portal sessions, device tokens, bearer tokens, and what each may reach. */
@NullMarked
package io.marquee.edge.security;

import org.jspecify.annotations.NullMarked;
