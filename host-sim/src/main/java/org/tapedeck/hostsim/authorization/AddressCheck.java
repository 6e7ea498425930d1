package org.tapedeck.hostsim.authorization;

import java.util.List;

/**
 * The address check. One address is on file: 8320, ZIP 85284 or 852840000. Some street numbers
 * stand for issuers that cannot say.
 */
public final class AddressCheck {
  public static final String NOT_MADE = "0";

  /** A blank street or ZIP in a row stands for any. */
  public record Row(String street, String zip, String result, String text) {
    boolean fits(String givenStreet, String givenZip) {
      return (street.isEmpty() || street.equals(givenStreet))
          && (zip.isEmpty() || zip.equals(givenZip));
    }
  }

  // spotless:off
  public static final List<Row> ROWS = List.of(
      //      street  ZIP          result  text
      new Row("8320", "852840000", "X",    "EXACT MATCH"),
      new Row("8320", "85284",     "Y",    "EXACT MATCH"),
      new Row("8320", "",          "A",    "ADDRESS MATCH"),
      new Row("9001", "",          "U",    "VER UNAVAILABLE"),
      new Row("9002", "",          "G",    "VER UNAVAILABLE"),
      new Row("9003", "",          "R",    "RETRY"),
      new Row("9004", "",          "E",    "ERROR INELIGIBLE"),
      new Row("9005", "",          "S",    "SERV UNAVAILABLE"),
      new Row("",     "852840000", "W",    "ZIP MATCH"),
      new Row("",     "85284",     "Z",    "ZIP MATCH"),
      new Row("",     "",          "N",    "NO MATCH"));
  // spotless:on

  private AddressCheck() {}

  static Row of(String addressData) {
    String[] words = addressData.strip().split(" +");
    String street = words[0].replaceAll("\\D.*", "");
    String zip = words[words.length - 1];
    return ROWS.stream().filter(row -> row.fits(street, zip)).findFirst().orElseThrow();
  }
}
