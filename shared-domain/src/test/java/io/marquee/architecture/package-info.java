/** What holds the house up: which package may know which. Each rule has a fixture that breaks it. */
@NullMarked
package io.marquee.architecture;

import org.jspecify.annotations.NullMarked;
