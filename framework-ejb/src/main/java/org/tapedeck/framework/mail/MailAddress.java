package org.tapedeck.framework.mail;

import java.util.regex.Pattern;

/** What is taken for a mail address: the usual part of RFC 5321, in ASCII. */
public final class MailAddress {

  private static final int LONGEST = 254;

  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

  private static final Pattern FORM =
      Pattern.compile("(?=[^@]{1,64}@)%1$s(?:\\.%1$s)*@%2$s(?:\\.%2$s)+".formatted(ATOM, LABEL));

  private MailAddress() {}

  /** Whether mail can be sent there, as far as the text shows. */
  public static boolean isValid(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  static String domain(String address) {
    return address.substring(address.indexOf('@') + 1);
  }
}
