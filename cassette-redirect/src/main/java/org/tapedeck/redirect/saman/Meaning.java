package org.tapedeck.redirect.saman;

/** What a row of a code table makes of an answer. */
enum Meaning {
  /** What was asked for is done. */
  DONE,
  /** It was done before: well if we had asked for it before, and else the request is wrong. */
  DONE_BEFORE,
  /** The bank has no money for it. */
  DECLINED,
  /** The request is wrong: by us, or by whoever invented the receipt. */
  INVALID,
  /** It can no longer be done; whether it was done before is not said. */
  TOO_OLD,
  /** The account is set up wrongly. */
  MISCONFIGURED,
  /** A person has to look. */
  DOUBTFUL,
  /** Nobody knows. */
  UNKNOWN
}
