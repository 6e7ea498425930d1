package org.tapedeck.framework.mail;

/** That a mail was not sent. The message is safe to be shown. */
final class NotSent extends Exception {

  private static final long serialVersionUID = 1;

  /** What it says about the next try. */
  enum Outlook {
    /** The same will be refused again. */
    NEVER,
    /** This mail may be taken later. */
    LATER,
    /** No mail at all can be sent just now. */
    AWAY
  }

  private final Outlook outlook;

  NotSent(String message, Outlook outlook) {
    super(message);
    this.outlook = outlook;
  }

  Outlook outlook() {
    return outlook;
  }
}
