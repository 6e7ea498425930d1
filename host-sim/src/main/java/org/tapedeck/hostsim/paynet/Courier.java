package org.tapedeck.hostsim.paynet;

import java.time.Duration;
import java.util.List;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.shops.Calls;
import org.tapedeck.hostsim.shops.Heard;
import org.tapedeck.hostsim.shops.Timetable;

/**
 * Delivers receipts until the shop says exactly 200, with growing gaps, and gives up in the end.
 */
final class Courier {
  /** Minutes; the last stays. */
  private static final List<Integer> GAPS = List.of(1, 2, 4, 8, 16, 30, 60);

  private final Knobs knobs;
  private final Calls calls;
  private final Timetable timetable;
  private final Receipt receipt;

  Courier(Knobs knobs, Calls calls, Timetable timetable) {
    this.knobs = knobs;
    this.calls = calls;
    this.timetable = timetable;
    this.receipt = new Receipt(knobs);
  }

  /** What the knobs want for a sale that was just made. */
  void send(Sale sale) {
    switch (knobs.use("receipt")) {
      case "before" -> {
        deliver(sale, 1);
        begin(sale, knobs.number("copies") - 1, Duration.ZERO);
      }
      case "together" -> begin(sale, knobs.number("copies"), Duration.ZERO);
      case "after" ->
          begin(sale, knobs.number("copies"), Duration.ofSeconds(knobs.number("receipt-delay")));
      default -> {}
    }
  }

  private void begin(Sale sale, int copies, Duration delay) {
    for (int left = copies; left > 0; left--) {
      timetable.later(delay, () -> deliver(sale, 1));
    }
  }

  /** Once, and again later when it is not taken. */
  Heard deliver(Sale sale, int attempt) {
    Duration limit = Duration.ofSeconds(knobs.number("answer-seconds"));
    String address = sale.purchase().shop().get("receipt-url");
    Heard heard = calls.post(address, receipt.of(sale, attempt).encoded(), limit);
    if (!heard.isOk() && attempt < knobs.number("deliveries")) {
      timetable.later(gap(attempt), () -> deliver(sale, attempt + 1));
    }
    // Last, so that whoever sees it in the books knows that the next delivery has its time.
    sale.deliveries().add(heard);
    return heard;
  }

  private Duration gap(int attempt) {
    int minutes = GAPS.get(Math.min(attempt, GAPS.size()) - 1);
    return Duration.ofMinutes(minutes).dividedBy(knobs.number("pace"));
  }
}
