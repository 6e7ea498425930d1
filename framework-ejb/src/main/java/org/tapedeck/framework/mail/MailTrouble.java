package org.tapedeck.framework.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.tapedeck.framework.mail.NotSent.Outlook;

/**
 * What went wrong with a mail, in words that hold neither an address nor what the server wrote. An
 * SMTP server says for ever with 5xx, and for now with 4xx. What an administrator can mend is never
 * for ever.
 */
final class MailTrouble {

  private MailTrouble() {}

  static NotSent tooSlow() {
    return new NotSent("The mail server took too long.", Outlook.AWAY);
  }

  static NotSent of(MessagingException failed) {
    List<Exception> all = chain(failed);
    if (any(all, AuthenticationFailedException.class)) {
      return new NotSent("The mail server refused the login.", Outlook.AWAY);
    }
    if (any(all, SMTPSenderFailedException.class)) {
      return new NotSent("The mail server does not take mail from this sender.", Outlook.AWAY);
    }
    List<Integer> recipients = recipientCodes(all);
    if (!recipients.isEmpty()) {
      return ofRecipients(recipients);
    }
    OptionalInt code = sendCode(all);
    return code.isPresent() ? ofMail(code.getAsInt()) : ofLine(failed, all);
  }

  private static NotSent ofRecipients(List<Integer> codes) {
    boolean never = codes.stream().allMatch(MailTrouble::isForEver);
    String words = never ? "refused the recipient" : "does not take mail for the recipient now";
    return new NotSent(
        "The mail server %s (%d).".formatted(words, codes.get(0)),
        never ? Outlook.NEVER : Outlook.LATER);
  }

  private static NotSent ofMail(int code) {
    if (code == 421) {
      return new NotSent("The mail server closes (421).", Outlook.AWAY);
    }
    boolean never = isForEver(code);
    String words = never ? "refused the mail" : "does not take the mail now";
    return new NotSent(
        "The mail server %s (%d).".formatted(words, code), never ? Outlook.NEVER : Outlook.LATER);
  }

  private static NotSent ofLine(MessagingException failed, List<Exception> all) {
    if (any(all, SSLException.class)) {
      return new NotSent("TLS with the mail server failed.", Outlook.AWAY);
    }
    boolean noTls = String.valueOf(failed.getMessage()).startsWith("STARTTLS is required");
    return noTls
        ? new NotSent("The mail server offers no TLS.", Outlook.AWAY)
        : new NotSent("The mail server cannot be reached.", Outlook.AWAY);
  }

  private static boolean isForEver(int code) {
    return code >= 500;
  }

  private static List<Integer> recipientCodes(List<Exception> all) {
    return all.stream()
        .filter(SMTPAddressFailedException.class::isInstance)
        .map(it -> ((SMTPAddressFailedException) it).getReturnCode())
        .toList();
  }

  private static OptionalInt sendCode(List<Exception> all) {
    return all.stream()
        .filter(SMTPSendFailedException.class::isInstance)
        .mapToInt(it -> ((SMTPSendFailedException) it).getReturnCode())
        .filter(code -> code >= 400)
        .findFirst();
  }

  private static boolean any(List<Exception> all, Class<? extends Exception> type) {
    return all.stream().anyMatch(type::isInstance);
  }

  private static List<Exception> chain(MessagingException first) {
    List<Exception> all = new ArrayList<>();
    Exception next = first;
    while (next != null && !all.contains(next)) {
      all.add(next);
      next = next instanceof MessagingException mail ? mail.getNextException() : cause(next);
    }
    return all;
  }

  private static Exception cause(Exception of) {
    return of.getCause() instanceof Exception cause ? cause : null;
  }
}
