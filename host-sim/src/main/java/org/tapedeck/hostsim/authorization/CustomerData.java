package org.tapedeck.hostsim.authorization;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.hostsim.layout.Shown;

/** The card, keyed (MMYY) or swiped (YYMM); of its expiry only the month is looked at. */
record CustomerData(String pan, String expiryMonth, int partsUsed) {
  private static final Pattern TRACK_1 = Pattern.compile("B(\\d+)\\^[^^]*\\^\\d{2}(\\d{2}).*");
  private static final Pattern TRACK_2 = Pattern.compile("(\\d+)=\\d{2}(\\d{2}).*");

  static Optional<CustomerData> read(char accountDataSource, List<String> parts) {
    return switch (accountDataSource) {
      case 'H' -> swiped(TRACK_1.matcher(parts.get(0)));
      case 'D' -> swiped(TRACK_2.matcher(parts.get(0)));
      default -> keyed(parts);
    };
  }

  private static Optional<CustomerData> swiped(Matcher track) {
    return Optional.of(track)
        .filter(Matcher::matches)
        .map(t -> new CustomerData(t.group(1), t.group(2), 1));
  }

  /** The separator behind the expiry belongs to this field, so an empty part follows it. */
  private static Optional<CustomerData> keyed(List<String> parts) {
    if (parts.size() < 3 || !parts.get(2).isEmpty()) {
      return Optional.empty();
    }
    String expiry = parts.get(1);
    String month = expiry.matches("\\d{4}") ? expiry.substring(0, 2) : "";
    return Optional.of(new CustomerData(parts.get(0), month, 3));
  }

  String maskedPan() {
    return Shown.masked(pan);
  }

  boolean hasExpiry() {
    return expiryMonth.matches("0[1-9]|1[0-2]");
  }

  @Override
  public String toString() {
    return "pan=" + maskedPan() + " expiry=****";
  }
}
