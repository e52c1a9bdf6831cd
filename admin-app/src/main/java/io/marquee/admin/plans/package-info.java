/** What the tenant sells, as its owner sees and edits it. */
@NullMarked
package io.marquee.admin.plans;

import org.jspecify.annotations.NullMarked;
