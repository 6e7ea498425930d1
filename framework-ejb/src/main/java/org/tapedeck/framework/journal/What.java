package org.tapedeck.framework.journal;

import java.util.Locale;

/** What an entry tells (docs/journal.md). */
public enum What {
  /** Somebody gave a command, which was carried out. */
  COMMAND,
  /** A command was done, without a host. */
  DONE,
  /** A try to ask a host was begun. */
  ASKED,
  /** This went to the host, masked. */
  SENT,
  /** This came from the host, masked. */
  RECEIVED,
  /** What became of the try, as a command that waits for it is answered. */
  ANSWERED,
  /** What waits for a second person, and what has become of that. */
  PROPOSAL,
  /** An object is there, or in another state. */
  STATE,
  /** Something that listeners are told of besides. */
  EVENT,
  /** A person has logged in. */
  LOGIN,
  /** A user is locked after wrong passwords. */
  LOCKED;

  /** As it is kept and shown. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
