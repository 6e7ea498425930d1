package org.tapedeck.hostsim.saman;

import java.security.SecureRandom;
import java.util.Base64;
import org.tapedeck.hostsim.bank.Knobs;

/** Makes reference numbers, and shows others than the real ones when it is told to. */
final class RefNums {
  private static final int OCTETS = 45;
  private static final int SHORT = 10;
  private static final int TOKEN = 32;

  private final SecureRandom random = new SecureRandom();
  private final Knobs knobs;

  RefNums(Knobs knobs) {
    this.knobs = knobs;
  }

  /** In the alphabet of base64; nobody can guess the next one. */
  String fresh() {
    int length = knobs.number("refnum-length");
    String start = knobs.use("refnum-signs").equals("signs") ? "+/" : "";
    return (start + letters()).substring(0, length);
  }

  String token() {
    return letters().replaceAll("[+/]", "0").substring(0, TOKEN);
  }

  private String letters() {
    byte[] octets = new byte[OCTETS];
    random.nextBytes(octets);
    return Base64.getEncoder().encodeToString(octets);
  }

  /** What the buyer brings back. */
  String shown(Payment payment) {
    String own = payment.refNum();
    return switch (knobs.use("refnum")) {
      case "empty" -> "";
      case "always" -> own;
      case "short" -> own.substring(0, SHORT);
      case "alphabet" -> "!" + own.substring(1);
      case "long" -> own + own + own;
      case "unknown" -> fresh();
      default -> payment.isPaid() ? own : "";
    };
  }
}
