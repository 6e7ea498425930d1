package org.tapedeck.hostsim.books;

/** What the host said when it approved, as far as a reversal must repeat it. */
public record Authorized(
    Place place,
    String sequence,
    String maskedPan,
    long amount,
    String approvalCode,
    String localDate,
    String localTime,
    String retrievalReference,
    String identifier) {

  private static final String NO_IDENTIFIER = "0".repeat(15);

  /** Cards without an identifier are asked for with zeros or with nothing. */
  public static String key(String identifier, String reversalData) {
    return (identifier.isBlank() ? NO_IDENTIFIER : identifier) + reversalData;
  }

  /** What a request is known by when it comes again. */
  String request() {
    return place + " " + sequence + " " + maskedPan + " " + amount;
  }

  String key() {
    return key(identifier, approvalCode + localDate + localTime + retrievalReference);
  }
}
