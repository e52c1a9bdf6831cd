/** My list, and the account with its plan and profiles. */
@NullMarked
package io.marquee.viewer.account;

import org.jspecify.annotations.NullMarked;
