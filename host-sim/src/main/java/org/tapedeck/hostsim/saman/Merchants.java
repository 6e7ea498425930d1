package org.tapedeck.hostsim.saman;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tapedeck.hostsim.bank.Knobs;

/** Which terminals there are, their passwords, and from where their shops may call. */
final class Merchants {
  private final Knobs knobs;

  Merchants(Knobs knobs) {
    this.knobs = knobs;
  }

  boolean isRegistered(String address) {
    List<String> addresses = list("addresses");
    return addresses.contains("any") || addresses.contains(address);
  }

  boolean isKnown(String mid) {
    return !mid.isEmpty() && (any() || row(mid).isPresent());
  }

  boolean isDisabled(String mid) {
    return list("disabled").contains(mid);
  }

  /** Where no password was set any is right, but not none. */
  boolean isRight(String mid, String password) {
    String[] row = row(mid).orElse(mid).split(":", 2);
    return row.length == 2 ? row[1].equals(password) : !password.isEmpty();
  }

  private boolean any() {
    return list("terminals").contains("any");
  }

  private Optional<String> row(String mid) {
    return list("terminals").stream().filter(row -> row.split(":", 2)[0].equals(mid)).findFirst();
  }

  private List<String> list(String knob) {
    return Arrays.asList(knobs.use(knob).split(","));
  }
}
