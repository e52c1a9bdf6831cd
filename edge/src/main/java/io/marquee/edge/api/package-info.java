/** What every API call shares: problems, pages of items, limits and the description of the API. */
@NullMarked
package io.marquee.edge.api;

import org.jspecify.annotations.NullMarked;
