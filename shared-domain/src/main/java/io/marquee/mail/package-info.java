/** Mail in the tenant's name: written down with what it is about, sent afterwards, kept for staff where nothing sends. */
@NullMarked
package io.marquee.mail;

import org.jspecify.annotations.NullMarked;
