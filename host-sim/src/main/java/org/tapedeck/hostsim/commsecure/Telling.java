package org.tapedeck.hostsim.commsecure;

import java.time.Duration;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Html;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.shops.Calls;
import org.tapedeck.hostsim.shops.Heard;
import org.tapedeck.hostsim.shops.Shop;
import org.tapedeck.hostsim.shops.Timetable;

/** Tells a shop the result of a charge twice: by a call of the server, and by the browser. */
final class Telling {
  private final Knobs knobs;
  private final Calls calls;
  private final Timetable timetable;
  private final Result result;

  Telling(Knobs knobs, Calls calls, Timetable timetable) {
    this.knobs = knobs;
    this.calls = calls;
    this.timetable = timetable;
    this.result = new Result(knobs);
  }

  /** What the browser gets. */
  Answer tell(Charge charge) {
    String fields = result.of(charge);
    String way = knobs.use("result");
    if (way.equals("before")) {
      call(charge, fields);
    } else if (way.matches("together|after|server-only")) {
      timetable.later(delay(way), () -> call(charge, fields));
    }
    return way.matches("server-only|none") ? lost() : back(charge.sale().shop(), fields);
  }

  private Duration delay(String way) {
    boolean now = way.equals("together");
    return now ? Duration.ZERO : Duration.ofSeconds(knobs.number("result-delay"));
  }

  /** The server's call alone, once more. */
  Heard again(Charge charge) {
    return once(charge, result.of(charge));
  }

  private void call(Charge charge, String fields) {
    for (int left = knobs.number("copies"); left > 0; left--) {
      once(charge, fields);
    }
  }

  private Heard once(Charge charge, String fields) {
    Duration limit = Duration.ofSeconds(knobs.number("answer-seconds"));
    String address = charge.sale().shop().get("result-url");
    Heard heard = calls.get(behind(address, fields), limit);
    charge.deliveries().add(heard);
    return heard;
  }

  private static Answer back(Shop shop, String fields) {
    String address = shop.find("return-url").orElseGet(() -> shop.get("result-url"));
    return Answer.seeOther(behind(address, fields));
  }

  private static Answer lost() {
    return Answer.page(
        new Html("CommSecure").paragraph("Thank you. You may close this window now."));
  }

  /** The fields stay as they were encoded. */
  private static String behind(String address, String fields) {
    return address + (address.contains("?") ? "&" : "?") + fields;
  }
}
