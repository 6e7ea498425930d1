package org.tapedeck.redirect.paynet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.cassette.visit.Visit;

/**
 * What Paynet carries for us and gives back to buyer and receipt, PMD: the visit's reference and
 * something that nobody can guess. The latter is made from the visit's token and tells nothing of
 * it, since addresses with a PMD in them stand in many a log, and a token opens the buyer's pages.
 */
final class MerchantData {

  private static final Pattern SHAPE = Pattern.compile("([0-9]{1,32}),[0-9a-f]{32}");
  private static final int HALF = 16;

  private MerchantData() {}

  static String of(Visit visit) {
    return visit.reference() + "," + HexFormat.of().formatHex(digest(visit.token()), 0, HALF);
  }

  /** The reference in it; empty when it is none of ours. */
  static Optional<String> reference(String pmd) {
    Matcher matcher = SHAPE.matcher(pmd);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether it is the visit's; how long that takes tells nothing. */
  static boolean isOf(Visit visit, String pmd) {
    return MessageDigest.isEqual(of(visit).getBytes(UTF_8), pmd.getBytes(UTF_8));
  }

  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(("PMD " + token).getBytes(UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
