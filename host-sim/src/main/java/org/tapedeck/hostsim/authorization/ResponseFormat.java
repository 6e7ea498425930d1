package org.tapedeck.hostsim.authorization;

import static org.tapedeck.hostsim.layout.Content.DIGITS;
import static org.tapedeck.hostsim.layout.Content.TEXT;
import static org.tapedeck.hostsim.layout.Field.field;
import static org.tapedeck.hostsim.layout.Shown.PLAIN;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.tapedeck.hostsim.frame.Controls;
import org.tapedeck.hostsim.layout.Fields;
import org.tapedeck.hostsim.layout.Layout;

/** The authorization response, record format E. */
public final class ResponseFormat {
  static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMddyy", Locale.ROOT);
  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

  // spotless:off
  static final Layout FIXED = Layout.of(
      //    name                  from width content shown
      field("recordFormat",          1,  1,  TEXT,   PLAIN),
      field("applicationType",       2,  1,  DIGITS, PLAIN),
      field("delimiter",             3,  1,  TEXT,   PLAIN),
      field("returnedAci",           4,  1,  TEXT,   PLAIN),
      field("storeNumber",           5,  4,  DIGITS, PLAIN),
      field("terminalNumber",        9,  4,  DIGITS, PLAIN),
      field("sourceCode",           13,  1,  TEXT,   PLAIN),
      field("sequenceNumber",       14,  4,  DIGITS, PLAIN),
      field("responseCode",         18,  2,  TEXT,   PLAIN),
      field("approvalCode",         20,  6,  TEXT,   PLAIN),
      field("localDate",            26,  6,  DIGITS, PLAIN),
      field("localTime",            32,  6,  DIGITS, PLAIN),
      field("responseText",         38, 16,  TEXT,   PLAIN),
      field("addressResult",        54,  1,  TEXT,   PLAIN),
      field("retrievalReference",   55, 12,  TEXT,   PLAIN),
      field("marketData",           67,  1,  TEXT,   PLAIN));
  // spotless:on

  private static final String ISSUER = "5";

  private ResponseFormat() {}

  /** An answer as it may be shown; it holds no secret. */
  public static String describe(String record) {
    return new Fields(FIXED, record)
        + " then="
        + record.substring(FIXED.length()).replace(Controls.FS, '/').replace(Controls.GS, '+');
  }

  public static String code(String record) {
    return new Fields(FIXED, record).get("responseCode");
  }

  /** The same answer to another request; an empty number changes nothing. */
  static String withSequence(String record, String sequence) {
    return sequence.isEmpty() || record.isEmpty()
        ? record
        : with("sequenceNumber", sequence, record);
  }

  /** The same answer to a request that came another way. */
  static String withApplicationType(String record, String type) {
    return with("applicationType", type, record);
  }

  private static String with(String name, String value, String record) {
    int from = FIXED.field(name).from() - 1;
    return record.substring(0, from) + value + record.substring(from + value.length());
  }

  static String write(AuthorizationRequest request, Answer answer, LocalDateTime local) {
    // spotless:off
    Map<String, String> values = Map.ofEntries(
        Map.entry("recordFormat",       "E"),
        Map.entry("applicationType",    request.get("applicationType")),
        Map.entry("delimiter",          "."),
        Map.entry("returnedAci",        answer.aci()),
        Map.entry("storeNumber",        request.get("storeNumber")),
        Map.entry("terminalNumber",     request.get("terminalNumber")),
        Map.entry("sourceCode",         ISSUER),
        Map.entry("sequenceNumber",     request.get("sequenceNumber")),
        Map.entry("responseCode",       answer.code()),
        Map.entry("approvalCode",       answer.approvalCode()),
        Map.entry("localDate",          DATE.format(local)),
        Map.entry("localTime",          TIME.format(local)),
        Map.entry("responseText",       answer.text()),
        Map.entry("addressResult",      answer.addressResult()),
        Map.entry("retrievalReference", answer.retrievalReference()),
        Map.entry("marketData",         marketData(request.get("marketData"))));
    // spotless:on
    return FIXED.write(values) + variable(answer);
  }

  private static String variable(Answer answer) {
    return answer.identifier()
        + Controls.FS
        + answer.validationCode()
        + Controls.FS
        + String.join(String.valueOf(Controls.GS), answer.groups());
  }

  /** Hotel and auto rental get their letter back, anything else fails the market edit. */
  private static String marketData(String requested) {
    if (requested.isBlank()) {
      return "";
    }
    return requested.matches(" [HA]\\d\\d") ? requested.substring(1, 2) : "N";
  }
}
