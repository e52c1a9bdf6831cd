/** Where the platform's own staff keep the list of brands. */
@NullMarked
package io.marquee.admin.tenants;

import org.jspecify.annotations.NullMarked;
