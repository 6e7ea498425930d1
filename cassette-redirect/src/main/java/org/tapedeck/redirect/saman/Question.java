package org.tapedeck.redirect.saman;

/** What a code may be the answer to. */
enum Question {
  VERIFY,
  REVERSE,
  REFUND
}
