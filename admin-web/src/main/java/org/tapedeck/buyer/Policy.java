package org.tapedeck.buyer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page may do, as its Content-Security-Policy. Whatever is not said is forbidden.
 *
 * @param text the header's value
 */
record Policy(String text) {

  private static final String CLOSED =
      "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action ";

  static final Policy NOTHING = new Policy(CLOSED + "'none'");

  /** A page of ours that has nothing to send. */
  static final Policy PAGE = NOTHING.and("style-src 'self'");

  /** The page that looks what has become of the visit, and may begin another one. */
  static final Policy WAIT =
      new Policy(CLOSED + "'self'").and("style-src 'self'; script-src 'self'; connect-src 'self'");

  /** A page of the bank's own, which must not act as one of ours. */
  static final Policy OF_THE_BANK =
      new Policy(
          "sandbox allow-forms allow-scripts allow-popups allow-top-navigation;"
              + " frame-ancestors 'none'");

  /**
   * The page that posts a form.
   *
   * @param origin where to: browsers hold redirects of a form against it too, so ours is allowed
   * @param onward the origin to which the buyer is led on from us, with a blank before it; or
   *     nothing
   * @param script the only one that runs
   */
  static Policy posting(PayPageOrigin origin, String onward, String script) {
    return new Policy(CLOSED + "'self' " + origin.text() + onward)
        .and("style-src 'self'; script-src 'sha256-" + hash(script) + "'");
  }

  private Policy and(String more) {
    return new Policy(text + "; " + more);
  }

  private static String hash(String script) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
