package org.tapedeck.hostsim.saman;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Why REST verify and reverse are refused. The first row that applies is the answer. */
final class RestChecks {
  private record Row(int code, Predicate<RestAsking> applies) {}

  private final List<Row> both;
  private final List<Row> verify;
  private final List<Row> reverse;

  RestChecks(Merchants merchants, SamanBooks books) {
    // spotless:off
    this.both = List.of(
        new Row(-106, asking -> !merchants.isRegistered(asking.from())),
        new Row(-105, asking -> !merchants.isKnown(asking.terminal())),
        new Row(-104, asking -> merchants.isDisabled(asking.terminal())),
        new Row(-2,   asking -> asking.payment().isEmpty() || !asking.held().isPaid()));
    this.verify = List.of(
        new Row(-6,   asking -> asking.held().isReversedByItself()),
        new Row(5,    asking -> asking.held().isReversed()));
    this.reverse = List.of(
        new Row(5,    asking -> asking.held().isReversed()),
        new Row(-2,   asking -> !asking.held().isVerified()),
        new Row(-6,   asking -> books.isTooLate(asking.held(), "reverse-minutes")));
    // spotless:on
  }

  OptionalInt verify(RestAsking asking) {
    return first(Stream.concat(both.stream(), verify.stream()), asking);
  }

  OptionalInt reverse(RestAsking asking) {
    return first(Stream.concat(both.stream(), reverse.stream()), asking);
  }

  private static OptionalInt first(Stream<Row> rows, RestAsking asking) {
    return rows.filter(row -> row.applies().test(asking)).mapToInt(Row::code).findFirst();
  }
}
