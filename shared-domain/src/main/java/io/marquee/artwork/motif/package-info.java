/** The motifs of the artwork: each fills a whole canvas around its focus, in silhouettes and light. */
@NullMarked
package io.marquee.artwork.motif;

import org.jspecify.annotations.NullMarked;
