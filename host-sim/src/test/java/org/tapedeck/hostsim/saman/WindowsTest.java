package org.tapedeck.hostsim.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.support.Table;

/** What is still possible after how long: 30 minutes, 50 minutes and an hour. */
class WindowsTest {
  private static final String ROWS =
      """
      knobs               | first       | after     | then         | comes to
                          |             | PT29M59S  | verify       | 12000.0
                          |             | PT30M     | verify       | 12000.0
                          |             | PT30M1S   | verify       | -6.0
                          |             | PT30M1S   | reverse      | -6.0
                          |             | PT30M     | rest verify  | 0
                          |             | PT30M1S   | rest verify  | -6
                          |             | PT30M1S   | rest reverse | 5
      verify-minutes=10   |             | PT10M1S   | verify       | -6.0
      verify-minutes=none |             | P30D      | verify       | 12000.0
                          | verify      | P30D      | verify       | 12000.0
                          | rest verify | P30D      | verify       | 12000.0
                          | verify      | P30D      | reverse      | 1.0
                          |             | PT1M      | rest reverse | -2
                          | rest verify | PT50M     | rest reverse | 0
                          | rest verify | PT50M1S   | rest reverse | -6
                          | verify      | PT50M1S   | rest reverse | -6
      reverse-minutes=none| rest verify | P30D      | rest reverse | 0
      """;

  private static final String RECEIPTS =
      """
      knobs               | after token | then pay and after | first       | comes to
                          | PT0S        | PT0S               |             | 0
                          | PT10M       | PT50M              |             | 404
                          | PT10M       | PT20M              |             | 0
                          | PT10M       | PT20M              | verify      | 404
                          | PT10M       | PT20M              | rest verify | 404
                          | PT10M       | PT30M1S            |             | 404
      verify-minutes=none | PT10M       | PT50M              |             | 0
      verify-minutes=none | PT10M       | PT50M1S            |             | 404
      receipt-minutes=none&verify-minutes=none | PT10M | P2D |            | 0
      """;

  private SamanSim sim;
  private RestShop shop;

  @BeforeEach
  void open() throws Exception {
    sim = new SamanSim();
    shop = new RestShop(sim);
  }

  @AfterEach
  void close() {
    sim.close();
  }

  static Stream<List<String>> rows() {
    return Table.rows(ROWS);
  }

  static Stream<List<String>> receipts() {
    return Table.rows(RECEIPTS);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void moneyThatNobodyAskedForGoesBack(List<String> row) throws Exception {
    sim.knobs("all=normal&" + row.get(0));
    String refNum = sim.paid("12000");
    does(row.get(1), refNum);
    sim.clock.turn(Duration.parse(row.get(2)));
    assertEquals(row.get(4), does(row.get(3), refNum));
  }

  @ParameterizedTest
  @MethodSource("receipts")
  void aReceiptIsThereForAnHourAndNotAfterVerify(List<String> row) throws Exception {
    sim.knobs("all=normal&" + row.get(0));
    String token = shop.token();
    sim.clock.turn(Duration.parse(row.get(1)));
    String refNum = shop.pay(token);
    sim.clock.turn(Duration.parse(row.get(2)));
    does(row.get(3), refNum);
    assertEquals(row.get(4), shop.receiptCode(token));
  }

  @Test
  void theBooksSayThatTheBankTookItBack() throws Exception {
    sim.paid("12000");
    sim.clock.turn(Duration.ofMinutes(31));
    assertTrue(
        sim.lastPayment().endsWith("paid=12000 verified=0 reversed=12000 by=bank"),
        sim.lastPayment());
  }

  @Test
  void theClockCanBeMovedOverHttp() throws Exception {
    String refNum = sim.paid("12000");
    int status =
        sim.post("/clock", "application/x-www-form-urlencoded", "forward=PT31M").statusCode();
    assertEquals(303, status);
    assertEquals("-6.0", sim.verify(refNum));
    assertTrue(sim.get("/clock").body().contains("2026-03-01T12:31:00Z"));
  }

  private String does(String what, String refNum) throws Exception {
    return switch (what) {
      case "verify" -> sim.verify(refNum);
      case "reverse" -> sim.reverse(refNum, "12000");
      case "rest verify" -> shop.code("Verify", refNum);
      case "rest reverse" -> shop.code("Reverse", refNum);
      default -> "";
    };
  }
}
