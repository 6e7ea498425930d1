package org.tapedeck.framework.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.flow.Overtaken;
import org.tapedeck.framework.harness.Engine;

/** Purchases whose buyers do not come back, and what is left of their tokens. */
class AbandonedPurchasesTest {

  private static final List<Instruction.Field> NOTHING = List.of();

  private final Engine engine = Engine.ready();
  private final Shopping shop = new Shopping(engine);
  private final Abandonment abandonment = Absence.ending(engine, shop.steps);
  private final String first = shop.token();
  private final String second = shop.token();
  private String purchase;

  @BeforeEach
  void reserved() {
    engine.does("ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 TWOPART=1 -$PAN -$EXPIRY");
    purchase = shop.reserved("1-7");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private void leaves(String token) {
    shop.partOne(purchase, token, Shopping.card("4111111111111111"));
  }

  /** The command that pays is on its way then. */
  private void pays() {
    shop.steps.partTwo(
        shop.who(), shop.partTwoCall(first, second, NOTHING, Optional.of(Shopping.KEY), false));
  }

  private String cardBox() {
    return engine.database().find("select CARD_BOX from PURCHASE").strip();
  }

  private String open() {
    return engine.database().find("select ID from PURCHASE_RETURN where STATE = 'OPEN'");
  }

  @Test
  void whatIsJustBeingPaidIsLeftUntilItsCommandIsNoLongerOnItsWay() {
    leaves(first);
    pays();
    assertFalse(abandonment.over(purchase));
    assertFalse(cardBox().isEmpty());
    engine.waits(ReturnTimes.SOON);
    assertTrue(abandonment.over(purchase));
    assertEquals("", cardBox());
  }

  @Test
  void aPurchaseWhoseOrderIsGoneIsOver() {
    leaves(first);
    engine.does("CANCELORDER ORDERNUMBER=7 DELETEORDER=1");
    assertTrue(abandonment.over(purchase));
  }

  @Test
  void whatTheContainerWrapsIsARefusalAllTheSame() {
    assertTrue(
        failing(() -> new IllegalStateException(new NotTaken(PurchaseFailure.TRANSACTION_UNKNOWN)))
            .over(purchase));
  }

  @Test
  void aFailureOfOurOwnIsNotTakenForTheEnd() {
    Abandonment failing = failing(() -> new IllegalStateException("no database"));
    assertThrows(IllegalStateException.class, () -> failing.over(purchase));
  }

  @Test
  void whoPaysWhileItIsToBeEndedIsLeftAlone() {
    leaves(first);
    Abandonment late =
        failing(
            () -> {
              pays();
              return new IllegalStateException("it is being paid");
            });
    assertFalse(late.over(purchase));
    assertFalse(cardBox().isEmpty());
  }

  @Test
  void whoIsOvertakenBeginsAgain() {
    leaves(first);
    AtomicInteger left = new AtomicInteger(3);
    Abandonment overtaken =
        failing(
            () ->
                left.getAndDecrement() > 0
                    ? new Overtaken(new IllegalStateException("somebody was faster"))
                    : null);
    assertTrue(overtaken.over(purchase));
    assertEquals("", cardBox());
  }

  private interface Failures {
    /** None when there is none. */
    RuntimeException next();
  }

  private Abandonment failing(Failures failures) {
    return Absence.ending(
        engine,
        (PurchaseSteps)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {PurchaseSteps.class},
                (proxy, method, arguments) -> {
                  RuntimeException failure = failures.next();
                  if (failure != null) {
                    throw failure;
                  }
                  try {
                    return method.invoke(shop.steps, arguments);
                  } catch (InvocationTargetException failed) {
                    throw failed.getCause();
                  }
                }));
  }

  @Test
  void whoReloadsManyTimesLeavesOneTokenByWhichHeIsFetched() {
    shop.cardholder.on = true;
    leaves(first);
    String newest = first;
    for (int reload = 0; reload < 20; reload++) {
      newest = shop.token();
      shop.partTwo(first, newest, NOTHING, Optional.empty(), false);
    }
    leaves(second);
    assertEquals("shop:" + second, open());
  }

  @Test
  void whoComesByAnOlderTokenIsHeardAllTheSame() {
    leaves(first);
    leaves(second);
    assertEquals("shop:" + second, open());
    assertEquals("bought", Said.of(shop.partTwo(first, shop.token(), NOTHING)));
  }
}
