package org.tapedeck.hostsim.saman;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tapedeck.hostsim.bank.Knobs;

/** Why a SOAP call is refused. The first row that applies is the answer. */
final class Checks {
  private static final int REFNUM_MIN = 20;
  private static final int REFNUM_MAX = 50;
  private static final int MID_MAX = 20;
  private static final String NUMBER = "[+-]?\\d{1,40}(\\.\\d{0,20})?([eE][+-]?\\d{1,3})?";

  private record Row(int code, Predicate<Asking> applies) {}

  private final Merchants merchants;
  private final Knobs knobs;
  private final List<Row> about;
  private final List<Row> amounts;

  Checks(Merchants merchants, Knobs knobs) {
    this.merchants = merchants;
    this.knobs = knobs;
    // spotless:off
    this.about = List.of(
        new Row(-18, asking -> !merchants.isRegistered(asking.from())),
        new Row(-7,  asking -> asking.refNum().isEmpty()),
        new Row(-8,  asking -> asking.refNum().length() > REFNUM_MAX || asking.mid().length() > MID_MAX),
        new Row(-11, asking -> asking.refNum().length() < REFNUM_MIN || asking.mid().isEmpty()),
        new Row(-10, asking -> !asking.refNum().matches("[A-Za-z0-9+/]+={0,2}")),
        new Row(-3,  asking -> !asking.mid().matches("[0-9-]+")),
        new Row(-4,  asking -> !isCustomer(asking.mid())),
        new Row(-14, asking -> !asking.isOfItsTerminal()),
        new Row(-2,  asking -> !asking.held().isPaid()),
        new Row(-6,  asking -> asking.held().isReversed()));
    this.amounts = List.of(
        new Row(-9,  asking -> !text(asking).matches(NUMBER)),
        new Row(-12, asking -> number(asking).signum() < 0),
        new Row(-15, asking -> number(asking).stripTrailingZeros().scale() > 0),
        new Row(-17, asking -> number(asking).signum() == 0),
        new Row(-13, asking -> number(asking).compareTo(left(asking)) > 0),
        new Row(-17, asking -> number(asking).compareTo(left(asking)) < 0 && isPartRefused()));
    // spotless:on
  }

  OptionalInt verify(Asking asking) {
    return first(about.stream(), asking);
  }

  OptionalInt reverse(Asking asking) {
    OptionalInt refused = first(about.stream(), asking);
    if (refused.isPresent()) {
      return refused;
    }
    if (!merchants.isRight(asking.mid(), asking.password())) {
      return OptionalInt.of(knobs.number("reverse-password"));
    }
    return asking.amount().isEmpty() ? OptionalInt.empty() : first(amounts.stream(), asking);
  }

  /** Of an asking that passed the checks. */
  static long amount(Asking asking) {
    return asking.amount().isEmpty() ? asking.held().left() : number(asking).longValueExact();
  }

  private static OptionalInt first(Stream<Row> rows, Asking asking) {
    return rows.filter(row -> row.applies().test(asking)).mapToInt(Row::code).findFirst();
  }

  private boolean isCustomer(String mid) {
    return merchants.isKnown(mid) && !merchants.isDisabled(mid);
  }

  private boolean isPartRefused() {
    return knobs.use("reverse-partial").equals("no");
  }

  private static String text(Asking asking) {
    return asking.amount().map(String::strip).orElse("");
  }

  private static BigDecimal number(Asking asking) {
    return Optional.of(text(asking)).map(BigDecimal::new).orElseThrow();
  }

  private static BigDecimal left(Asking asking) {
    return BigDecimal.valueOf(asking.held().left());
  }
}
