/** What is shown, apart from when: kept once however often it is shown. */
@NullMarked
package io.marquee.epg.programme;

import org.jspecify.annotations.NullMarked;
