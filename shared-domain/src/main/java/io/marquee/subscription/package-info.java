/** What an account's plan rests on: trials, paid periods, what happens when payment fails, and who collects the money. */
@NullMarked
package io.marquee.subscription;

import org.jspecify.annotations.NullMarked;
