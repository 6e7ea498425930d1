package org.tapedeck.framework.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.merchant.SensitiveAccess;

/** Card numbers are masked for whoever has less than the configured role. */
class SensitiveTest {

  private static final String FULL = "4111111111111111";
  private static final String MASKED = "411111******1111";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          configured             | clerk  | supervisor | merchant administrator | payments administrator
          none                   | masked | masked     | masked                 | masked
          payments administrator | masked | masked     | masked                 | full
          merchant administrator | masked | masked     | full                   | full
          supervisor             | masked | full       | full                   | full
          clerk                  | full   | full       | full                   | full
          """)
  void aNumberIsShownFromTheConfiguredRoleOn(
      String configured, String clerk, String supervisor, String merchant, String payments) {
    try (Engine engine = paid(configured)) {
      assertEquals(clerk, shown(engine, caller(Role.CLERK, 1)));
      assertEquals(supervisor, shown(engine, caller(Role.SUPERVISOR, 1)));
      assertEquals(merchant, shown(engine, caller(Role.MERCHANT_ADMINISTRATOR, 1)));
      assertEquals(payments, shown(engine, Engine.ADMINISTRATOR));
    }
  }

  @Test
  void aRoleIsNeededForTheMerchantWhoseOrderItIs() {
    try (Engine engine = paid("supervisor")) {
      Caller both =
          new Caller(
              Optional.of("u"),
              List.of(
                  new Caller.Right(Role.CLERK, Optional.of(1)),
                  new Caller.Right(Role.SUPERVISOR, Optional.of(2))));
      List<View> orders = engine.run(both, "QUERYORDERS").found().orElseThrow().views();
      assertEquals(
          List.of(MASKED, FULL),
          orders.stream().map(order -> order.properties().text("pan")).toList());
    }
  }

  @Test
  void whatIsHiddenOrNotStoredIsNeverShown() {
    try (Engine engine = paid("clerk")) {
      View order = engine.run(Engine.ADMINISTRATOR, "QUERYORDERS").found().get().views().get(0);
      assertEquals(
          "{note=gift, pan=" + FULL + "}", new TreeMap<>(order.properties().asMap()).toString());
    }
  }

  @Test
  void anOrderThatIsNestedIsShownInTheSameWay() {
    for (String query : List.of("QUERYPAYMENTS WITHORDERS=1", "QUERYCREDITS WITHORDERS=1")) {
      assertEquals(MASKED, nested("none", query), query);
      assertEquals(FULL, nested("clerk", query), query);
    }
  }

  @Test
  void aSettingThatIsNoRoleIsAMistake() {
    assertThrows(IllegalStateException.class, () -> new SensitiveAccess("boss"));
    Arrays.stream(Role.values())
        .map(role -> role.name().replace('_', ' '))
        .forEach(SensitiveAccess::new);
  }

  private static Engine paid(String configured) {
    Engine engine =
        Engine.thatShowsAllTo(configured)
            .does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=100 $NOTE=gift $CARDVERIFYCODE=123")
            .does("APPROVE ORDERNUMBER=7 PAYMENTNUMBER=1 AMOUNT=100")
            .does("REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=100");
    return engine.does("ACCEPTPAYMENT MERCHANTNUMBER=2 ORDERNUMBER=8 AMOUNT=100");
  }

  private static String nested(String configured, String query) {
    try (Engine engine = paid(configured)) {
      View found = engine.run(Engine.ADMINISTRATOR, query).found().orElseThrow().views().get(0);
      return found.nested().get(0).views().get(0).properties().text("pan");
    }
  }

  private static String shown(Engine engine, Caller caller) {
    View order = engine.run(caller, "QUERYORDERS ORDERNUMBER=7").found().get().views().get(0);
    return order.properties().text("pan").equals(FULL) ? "full" : "masked";
  }

  private static Caller caller(Role role, int merchant) {
    return new Caller(Optional.of("u"), List.of(new Caller.Right(role, Optional.of(merchant))));
  }
}
