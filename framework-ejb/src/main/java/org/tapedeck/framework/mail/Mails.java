package org.tapedeck.framework.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.framework.receipt.OneLine;
import org.tapedeck.framework.receipt.Receipt;

/**
 * Writes mails, in the transaction of what they tell; they are sent after its commit, and only if
 * it commits. Nothing here ever fails because of what others wrote: money must not be lost for the
 * sake of a mail.
 */
@Dependent
public class Mails {

  private static final Logger LOG = Logger.getLogger(Mails.class.getName());

  private static final Set<String> TO_BUYERS = Set.of(Letter.RECEIPT, Letter.CONFIRMATION);
  private static final int LONGEST_SUBJECT = 150;
  private static final int LONGEST_TEXT = 4000;

  private final MailSettings settings;
  private final Letters letters;
  private final Clock clock;

  @Inject
  public Mails(MailSettings settings, Letters letters, Clock clock) {
    this.settings = settings;
    this.letters = letters;
    this.clock = clock;
  }

  /**
   * A receipt to the buyer, once and never again.
   *
   * @param receipt was issued in this transaction or an earlier one
   * @param to the buyer's mail address
   * @return false when nothing is to be sent: it was written before, the address is none, or there
   *     is no mail
   */
  public boolean receipt(Receipt receipt, String to) {
    if (!MailAddress.isValid(to)) {
      LOG.log(Level.INFO, "receipt {0} is not mailed: the address is none", receipt.id());
      return false;
    }
    if (!settings.isOn() || !letters.isFirstOf(receipt.id())) {
      return false;
    }
    letters.add(Letter.receipt(receipt.id(), to, clock.instant()));
    return true;
  }

  /**
   * The confirmation of a purchase to its buyer, once and never again.
   *
   * @param transactionId of a purchase that is kept, in this transaction or an earlier one
   * @param to the buyer's mail address
   * @return false when nothing is to be sent: it was written before, the address is none, there is
   *     no such purchase, or there is no mail
   */
  public boolean confirmation(String transactionId, String to, Confirmation what) {
    if (!MailAddress.isValid(to)) {
      LOG.log(Level.INFO, "purchase {0} is not confirmed: the address is none", transactionId);
      return false;
    }
    if (!settings.isOn() || !letters.isFirstConfirmationOf(transactionId)) {
      return false;
    }
    String subject = Fitted.cut(what.subject(), LONGEST_SUBJECT);
    String text = Fitted.cut(what.text(), LONGEST_TEXT);
    letters.add(Letter.confirmation(transactionId, to, subject, text, clock.instant()));
    return true;
  }

  /**
   * A warning to the administrators, once for each kind and key, and at most 30 in an hour. It is
   * logged as well, mail or not. A row is locked until the transaction ends; it comes after all
   * others.
   *
   * @param kind what it is about, such as {@code forged}: 1 to 40 small letters and hyphens
   * @param key of what it is about, such as the bank's reference; whatever it is made of
   * @param subject a few words; what does not fit on a line is left out
   * @param text lines with \n between them
   * @return false when nothing is to be sent: it was written before, there are too many, nobody is
   *     to be told, or there is no mail
   */
  public boolean warn(String kind, String key, String subject, String text) {
    if (!kind.matches("[a-z-]{1,40}") || TO_BUYERS.contains(kind)) {
      throw new IllegalArgumentException("no kind of warning: " + kind);
    }
    String objectId = Fitted.key(key);
    String words = Fitted.cut(OneLine.of(subject), LONGEST_SUBJECT);
    if (!settings.isOn() || settings.administrators().isEmpty()) {
      log(kind, objectId, words);
      return false;
    }
    return mayWrite(kind, objectId) && write(kind, objectId, words, text);
  }

  private boolean mayWrite(String kind, String objectId) {
    WarningCount count = letters.lockWarnings();
    if (letters.isWritten(kind, objectId)) {
      return false;
    }
    int written = count.countOne(clock.instant());
    tellTooMany(written);
    return written <= WarningCount.MOST;
  }

  private boolean write(String kind, String objectId, String words, String text) {
    log(kind, objectId, words);
    String lines = Fitted.cut(Fitted.lines(text), LONGEST_TEXT);
    letters.add(Letter.warning(kind, objectId, words, lines, clock.instant()));
    return true;
  }

  private static void tellTooMany(int written) {
    if (written == WarningCount.MOST + 1) {
      LOG.severe("There are too many warnings: no more are written in this hour.");
    }
  }

  private static void log(String kind, String objectId, String words) {
    LOG.log(Level.WARNING, "{0}, {1}: {2}", new Object[] {kind, objectId, words});
  }
}
