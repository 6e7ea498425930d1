package org.tapedeck.framework.cardholder;

import java.util.Optional;
import org.w3c.dom.Element;

/** What a directory says of a card. */
sealed interface VERes {

  /**
   * The card takes part.
   *
   * @param acsUrl where its holder's bank asks him
   * @param accountId what the bank calls the card
   */
  record Enrolled(String acsUrl, String accountId) implements VERes {}

  record NotEnrolled() implements VERes {}

  /**
   * @param reason for the log
   */
  record Unavailable(String reason) implements VERes {}

  int LONGEST_ACCOUNT_ID = 28;

  static VERes read(byte[] document, Addresses addresses) {
    try {
      return read(SafeXml.child(SafeXml.message(document), "VERes"), addresses);
    } catch (Unfit answer) {
      return new Unavailable("Its answer is no VERes. " + answer.getMessage());
    }
  }

  private static VERes read(Element veres, Addresses addresses) throws Unfit {
    // What was wrong with the question comes with an N, which says nothing of the card then.
    if (SafeXml.find(veres, "IReq").isPresent()) {
      return new Unavailable("It does not take our question: look at acquirer and merchant.");
    }
    return switch (SafeXml.text(veres, "CH", "enrolled")) {
      case "Y" -> enrolled(veres, addresses);
      case "N" -> new NotEnrolled();
      case "U" -> new Unavailable("It cannot say whether the card takes part.");
      default -> throw new Unfit("It says neither Y, N nor U.");
    };
  }

  private static VERes enrolled(Element veres, Addresses addresses) throws Unfit {
    String acsUrl = SafeXml.text(veres, "url");
    String accountId = SafeXml.text(veres, "CH", "acctID");
    if (!addresses.allows(acsUrl)) {
      throw new Unfit("The address of the cardholder's bank is not https.");
    }
    if (accountId.isEmpty() || accountId.length() > LONGEST_ACCOUNT_ID || !speaksOurs(veres)) {
      throw new Unfit("It names no account, or another protocol.");
    }
    return new Enrolled(acsUrl, accountId);
  }

  /** Without a protocol it is ours. */
  private static boolean speaksOurs(Element veres) {
    Optional<Element> named =
        SafeXml.children(veres).stream().filter(it -> SafeXml.is(it, "protocol")).findFirst();
    return named.isEmpty()
        || SafeXml.children(veres).stream()
            .filter(it -> SafeXml.is(it, "protocol"))
            .anyMatch(it -> it.getTextContent().strip().equals("ThreeDSecure"));
  }
}
