/** Where the guide comes from and how good it is: imports, sources, matches and quality. */
@NullMarked
package io.marquee.admin.guide;

import org.jspecify.annotations.NullMarked;
