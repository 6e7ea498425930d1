package org.tapedeck.hostsim.acs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tapedeck.hostsim.books.Bounded;

/** The cards that the directory was asked about, under names that tell nothing; and the books. */
final class Accounts {
  private static final int MAX = 50_000;

  private final Map<String, String> lastFour = new Bounded<>(MAX);
  private final Deque<String> lines = new ArrayDeque<>();

  /** The account id: only the last four digits are kept with it. */
  synchronized String open(String pan) {
    String account = UUID.randomUUID().toString().replace("-", "").substring(0, 28);
    lastFour.put(account, last(pan));
    return account;
  }

  synchronized Optional<String> lastFour(String account) {
    return Optional.ofNullable(lastFour.get(account));
  }

  void asked(String pan, String enrolled) {
    write(String.format(Locale.ROOT, "enrolled card=...%s answer=%s", last(pan), enrolled));
  }

  void answered(Pareq pareq, String status, String cavv) {
    write(
        String.format(
            Locale.ROOT,
            "authenticated merchant=%s xid=%s amount=%s currency=%s status=%s cavv=%s",
            pareq.get("Merchant/merID"),
            pareq.get("Purchase/xid"),
            pareq.get("Purchase/purchAmount"),
            pareq.get("Purchase/currency"),
            status,
            cavv));
  }

  private synchronized void write(String line) {
    if (lines.size() == MAX) {
      lines.removeFirst();
    }
    lines.add(line);
  }

  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  private static String last(String pan) {
    return pan.substring(pan.length() - 4);
  }
}
