/** Generated tenants, and the property that every list and every decision agree in them. */
@NullMarked
package io.marquee.entitlement.agreement;

import org.jspecify.annotations.NullMarked;
