package org.tapedeck.hostsim.authorization;

import java.time.LocalDateTime;
import java.util.Locale;

/** The numbers that the host makes up for one answer, before the date is put in front of them. */
public record Stamp(
    String approvalCode, String retrievalSerial, String identifierSerial, String validationCode) {

  /** Last digit of the year, day of the year, serial number. */
  String retrievalReference(LocalDateTime local) {
    return day(local) + retrievalSerial;
  }

  String identifier(LocalDateTime local) {
    return "00" + day(local) + identifierSerial;
  }

  private static String day(LocalDateTime local) {
    return String.format(Locale.ROOT, "%d%03d", local.getYear() % 10, local.getDayOfYear());
  }
}
