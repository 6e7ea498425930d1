package org.tapedeck.redirect.ticketswitch;

import java.util.Locale;

/** Where a code stands: the same number means another thing elsewhere. */
enum Kind {
  /** error_code of script_error: the call as such was refused. */
  SCRIPT,
  /** fail_code of a method. */
  FAIL,
  /** purchase_fail_code: the purchase was tried. */
  PURCHASE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
