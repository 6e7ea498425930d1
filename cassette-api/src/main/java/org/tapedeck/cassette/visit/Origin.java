package org.tapedeck.cassette.visit;

/** Who makes an inbound call. */
public enum Origin {
  /** The bank's server; it gets {@link PayPage#answer}. */
  BANK,
  /** The buyer's browser, with whatever the buyer likes in it; it gets a page of ours. */
  BUYER,
  /** Either, and the bank does not say which: it gets a page with status 200. */
  EITHER
}
