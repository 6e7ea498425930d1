package org.tapedeck.hostsim.ticketswitch;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.tapedeck.hostsim.acs.Packed;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.xml.Tree;

/** A visit to the page of the card's issuer. Signatures are not looked at here. */
final class IssuerStep implements Step {
  private static final int XID_BYTES = 20;

  private final String url;
  private final String request;
  private final String xid;
  private final Money price;
  private final String md = UUID.randomUUID().toString();

  /**
   * @param account the directory's name for the card
   * @param url of the issuer's page
   */
  IssuerStep(String account, String url, Money price, String expiry, String date) {
    this.url = url;
    this.price = price;
    byte[] octets = new byte[XID_BYTES];
    new SecureRandom().nextBytes(octets);
    this.xid = Base64.getEncoder().encodeToString(octets);
    this.request = packed(account, expiry, date);
  }

  private String packed(String account, String expiry, String date) {
    Tree pareq =
        Tree.of(
            "PAReq",
            Tree.text("version", "1.0.2"),
            Tree.texts(
                "Merchant",
                "acqBIN",
                "999995",
                "merID",
                "TICKETSWITCH",
                "name",
                "TicketSwitch",
                "country",
                "826",
                "url",
                "http://127.0.0.1/"),
            purchase(date),
            Tree.texts("CH", "acctID", account, "expiry", expiry));
    String message =
        "<ThreeDSecure><Message id=\"" + md + "\">" + pareq.markup() + "</Message></ThreeDSecure>";
    return Packed.pack(message.getBytes(StandardCharsets.UTF_8));
  }

  private Tree purchase(String date) {
    return Tree.texts(
        "Purchase",
        "xid",
        xid,
        "date",
        date,
        "amount",
        price.text(),
        "purchAmount",
        price.units(),
        "currency",
        price.currency().getNumericCodeAsString(),
        "exponent",
        Integer.toString(price.amount().scale()));
  }

  @Override
  public Page page(Back back) {
    return Page.post(url, Form.of("PaReq", request, "MD", md, "TermUrl", back.url()));
  }

  @Override
  public Optional<Outcome> heard(Tree callback) {
    try {
      Tree pares = Tree.read(Packed.unpack(callback.get("PaRes")));
      return pares.at("Message/PARes").filter(this::isOurs).map(IssuerStep::outcome);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private boolean isOurs(Tree pares) {
    return pares.get("Purchase/xid").equals(xid)
        && pares.get("Purchase/purchAmount").equals(price.units());
  }

  private static Outcome outcome(Tree pares) {
    return pares.get("TX/status").equals("N") ? Outcome.NOT_AUTHENTICATED : Outcome.GOOD;
  }

  @Override
  public Optional<Outcome> recorded() {
    return Optional.empty();
  }

  @Override
  public String word() {
    return "issuer";
  }
}
