package org.tapedeck.hostsim.authorization;

import java.util.Map;

/** The texts that the host shows with its response codes. A code without a row shows nothing. */
final class ResponseCodes {

  // spotless:off
  private static final Map<String, String> TEXTS = Map.ofEntries(
      Map.entry("00", "APPROVAL"),
      Map.entry("01", "CALL"),
      Map.entry("03", "TERM ID ERROR"),
      Map.entry("04", "HOLD-CALL"),
      Map.entry("05", "DECLINE"),
      Map.entry("06", "ERROR"),
      Map.entry("12", "INVALID TRANS"),
      Map.entry("13", "AMOUNT ERROR"),
      Map.entry("14", "CARD NO. ERROR"),
      Map.entry("21", "NO ACTION TAKEN"),
      Map.entry("30", "MSG FORMAT ERROR"),
      Map.entry("51", "DECLINE"),
      Map.entry("54", "EXPIRED CARD"),
      Map.entry("57", "SERV NOT ALLOWED"),
      Map.entry("63", "SEC VIOLATION"),
      Map.entry("76", "NO ACTION TAKEN"),
      Map.entry("77", "NO ACTION TAKEN"),
      Map.entry("79", "ALREADY REVERSED"),
      Map.entry("80", "DATE ERROR"),
      Map.entry("85", "CARD OK"),
      Map.entry("91", "NO REPLY"),
      Map.entry("94", "DUPLICATE TRANS"),
      Map.entry("96", "SYSTEM ERROR"),
      Map.entry("EA", "ACCT LENGTH ERR"),
      Map.entry("EB", "CHECK DIGIT ERR"),
      Map.entry("EC", "CID FORMAT ERROR"));
  // spotless:on

  private ResponseCodes() {}

  static String text(String code) {
    return TEXTS.getOrDefault(code, "");
  }
}
