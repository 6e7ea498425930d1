package org.tapedeck.framework.handler;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Keyword;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.ProtocolData;
import org.tapedeck.framework.command.Refused;

/** What a cassette is told with a deposit, beside what it is told of the order. */
final class Slips {

  private Slips() {}

  /**
   * What Deposit brings.
   *
   * @param order what is stored of the order
   */
  static Values given(Cassette cassette, Values order, ProtocolData data) {
    Values slip = KeywordCheck.given(cassette, Scope.DEPOSIT, data);
    return examined(cassette, order, slip);
  }

  /**
   * What AcceptPayment brings.
   *
   * @throws Refused also when it does not deposit
   */
  static Values of(Cassette cassette, Values order, ProtocolData data, boolean deposit) {
    ProtocolData own = part(cassette, data, true);
    Values slip = KeywordCheck.given(cassette, Scope.DEPOSIT, own);
    if (!slip.isEmpty() && !deposit) {
      Keyword first = cassette.keywords().find(Scope.DEPOSIT, firstOf(own)).orElseThrow();
      throw new Refused(
          first.name(),
          PrimaryReturnCode.PRC_INVALID_PARAMETER_COMBINATION,
          first.code(),
          first.name()
              + " comes with the command that deposits: with DEPOSITFLAG 1, or on DEPOSIT.");
    }
    return examined(cassette, order, slip);
  }

  /** What AcceptPayment says of the order alone. */
  static ProtocolData ofOrder(Cassette cassette, ProtocolData data) {
    return part(cassette, data, false);
  }

  private static Values examined(Cassette cassette, Values order, Values slip) {
    return slip.isEmpty()
        ? slip
        : KeywordCheck.whole(cassette, Scope.DEPOSIT, order.and(slip))
            .only(rows(cassette).stream().map(Keyword::property).toList()::contains);
  }

  private static ProtocolData part(Cassette cassette, ProtocolData data, boolean ofDeposit) {
    List<String> names = rows(cassette).stream().map(Keyword::name).toList();
    Map<String, String> part = new TreeMap<>(data.byKeyword());
    part.keySet().removeIf(name -> names.contains(name) != ofDeposit);
    return new ProtocolData(part);
  }

  private static String firstOf(ProtocolData data) {
    return data.byKeyword().keySet().iterator().next();
  }

  private static List<Keyword> rows(Cassette cassette) {
    return cassette.keywords().of(Scope.DEPOSIT);
  }
}
