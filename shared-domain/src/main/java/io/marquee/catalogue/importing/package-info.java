/** Catalogue files: read, checked and merged into the catalogue. */
@NullMarked
package io.marquee.catalogue.importing;

import org.jspecify.annotations.NullMarked;
