package org.tapedeck.hostsim.acs;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.shops.Cents;
import org.tapedeck.hostsim.xml.Tree;

/** Writes what became of a cardholder's visit, not yet signed. */
final class Pares {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Map<String, String> ECI = Map.of("Y", "05", "A", "06");
  private static final int VALUE_BYTES = 20;
  private static final int PADDING = 4096;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @param id of the PARes, to which the signature refers
   * @param cavv empty when the status brings none
   */
  record Written(String id, String document, String cavv) {}

  private final Knobs knobs;
  private final Clock clock;

  Pares(Knobs knobs, Clock clock) {
    this.knobs = knobs;
    this.clock = clock;
  }

  Written write(Pareq pareq, String lastFour, String status) {
    String cavv = ECI.containsKey(status) ? value() : "";
    Tree content =
        Tree.of(
            "PARes",
            Tree.text("version", Message.VERSION),
            Tree.texts(
                "Merchant",
                "acqBIN",
                pareq.get("Merchant/acqBIN"),
                "merID",
                pareq.get("Merchant/merID")),
            purchase(pareq),
            Tree.text("pan", "000000000000" + lastFour),
            transaction(status, cavv));
    String id = "PARes" + UUID.randomUUID();
    return new Written(id, document(pareq, id, large(content)), cavv);
  }

  private static String document(Pareq pareq, String id, Tree content) {
    String marked = content.markup().replaceFirst("<PARes>", "<PARes id=\"" + id + "\">");
    String message = "<Message id=\"" + Tree.escape(pareq.messageId()) + "\">";
    return "<ThreeDSecure>" + message + marked + "</Message></ThreeDSecure>";
  }

  private Tree purchase(Pareq pareq) {
    long amount = Long.parseLong(pareq.get("Purchase/purchAmount"));
    boolean own = knobs.use("xid").equals("own");
    return Tree.texts(
        "Purchase",
        "xid",
        own ? pareq.get("Purchase/xid") : value(),
        "date",
        pareq.get("Purchase/date"),
        "purchAmount",
        Long.toString(Cents.off(amount, knobs.use("amount"))),
        "currency",
        pareq.get("Purchase/currency"),
        "exponent",
        pareq.get("Purchase/exponent"));
  }

  private Tree transaction(String status, String cavv) {
    Tree plain = Tree.texts("TX", "time", TIME.format(clock.instant()), "status", status);
    return cavv.isEmpty()
        ? plain
        : plain.and(
            Tree.text("cavv", cavv),
            Tree.text("eci", ECI.get(status)),
            Tree.text("cavvAlgorithm", "2"));
  }

  /** What is drawn at random does not get smaller when it is deflated. */
  private Tree large(Tree content) {
    if (knobs.use("size").equals("usual")) {
      return content;
    }
    byte[] padding = new byte[PADDING];
    RANDOM.nextBytes(padding);
    return content.and(Tree.text("Extension", HexFormat.of().formatHex(padding)));
  }

  private static String value() {
    byte[] octets = new byte[VALUE_BYTES];
    RANDOM.nextBytes(octets);
    return Base64.getEncoder().encodeToString(octets);
  }
}
