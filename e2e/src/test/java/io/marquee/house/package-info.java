/** What holds the modules up: which may know which. Each rule has a fixture that breaks it. */
@NullMarked
package io.marquee.house;

import org.jspecify.annotations.NullMarked;
