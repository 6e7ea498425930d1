package org.tapedeck.hostsim.authorization;

import static org.tapedeck.hostsim.layout.Content.DIGITS;
import static org.tapedeck.hostsim.layout.Content.TEXT;
import static org.tapedeck.hostsim.layout.Field.field;
import static org.tapedeck.hostsim.layout.Shown.HIDDEN;
import static org.tapedeck.hostsim.layout.Shown.PLAIN;

import java.util.List;
import java.util.regex.Pattern;
import org.tapedeck.hostsim.layout.Layout;
import org.tapedeck.hostsim.layout.Shown;

/** The authorization request, record format D. */
final class RequestFormat {

  /** A part between two field separators. */
  record Part(String name, Pattern content, Shown shown) {
    static Part part(String name, String content, Shown shown) {
      return new Part(name, Pattern.compile(content), shown);
    }

    boolean holds(String value) {
      return content.matcher(value).matches();
    }

    /** What is not where it belongs may be a card number that has slipped. */
    String show(String value) {
      return (holds(value) ? shown : Shown.HIDDEN).show(value);
    }
  }

  // spotless:off
  static final Layout FIXED = Layout.of(
      //    name                       from width content shown
      field("recordFormat",              1,  1,   TEXT,   PLAIN),
      field("applicationType",           2,  1,   DIGITS, PLAIN),
      field("delimiter",                 3,  1,   TEXT,   PLAIN),
      field("acquirerBin",               4,  6,   DIGITS, PLAIN),
      field("merchantNumber",           10, 12,   DIGITS, PLAIN),
      field("storeNumber",              22,  4,   DIGITS, PLAIN),
      field("terminalNumber",           26,  4,   DIGITS, PLAIN),
      field("deviceCode",               30,  1,   TEXT,   PLAIN),
      field("industryCode",             31,  1,   TEXT,   PLAIN),
      field("currencyCode",             32,  3,   DIGITS, PLAIN),
      field("countryCode",              35,  3,   DIGITS, PLAIN),
      field("cityCode",                 38,  9,   TEXT,   PLAIN),
      field("language",                 47,  2,   DIGITS, PLAIN),
      field("timeZone",                 49,  3,   DIGITS, PLAIN),
      field("categoryCode",             52,  4,   DIGITS, PLAIN),
      field("requestedAci",             56,  1,   TEXT,   PLAIN),
      field("sequenceNumber",           57,  4,   DIGITS, PLAIN),
      field("transactionCode",          61,  2,   TEXT,   PLAIN),
      field("cardholderIdCode",         63,  1,   TEXT,   PLAIN),
      field("accountDataSource",        64,  1,   TEXT,   PLAIN));

  /** What follows the customer data. Group III comes after the last of these. */
  static final List<Part> PARTS = List.of(
      //        name                     content             shown
      Part.part("addressData",           "[ -~]{0,29}",      HIDDEN),
      Part.part("receivingInstitution",  "(\\d{6})?",        PLAIN),
      Part.part("amount",                "\\d{1,12}",        PLAIN),
      Part.part("secondaryAmount",       "\\d{0,12}",        PLAIN),
      Part.part("marketData",            "([ -~]{4})?",      PLAIN),
      Part.part("cardAcceptorData",      "[ -~]{40}",        PLAIN),
      Part.part("transactionIdentifier", "([ -~]{15})?",     PLAIN),
      Part.part("reversalData",          "([ -~]{30})?",     PLAIN));
  // spotless:on

  private RequestFormat() {}
}
