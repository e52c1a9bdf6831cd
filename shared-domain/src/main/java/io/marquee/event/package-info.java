/** Events between processes: written in the transaction that made them true, heard by every node. */
@NullMarked
package io.marquee.event;

import org.jspecify.annotations.NullMarked;
