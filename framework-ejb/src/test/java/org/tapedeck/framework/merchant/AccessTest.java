package org.tapedeck.framework.merchant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.harness.Sentence;

/** Rights for several merchants; docs/roles.txt has who may do what for one. */
class AccessTest {

  @Test
  void twoRightsAreForTheirOwnMerchantsOnly() {
    Caller caller =
        new Caller(
            Optional.of("u"),
            List.of(
                new Caller.Right(Role.SUPERVISOR, Optional.of(1)),
                new Caller.Right(Role.CLERK, Optional.of(2))));
    String refund = "REFUND ORDERNUMBER=7 CREDITNUMBER=1 AMOUNT=1 MERCHANTNUMBER=";
    assertEquals(true, caller.may(CommandParser.parse(Sentence.whole(refund + 1))));
    assertEquals(false, caller.may(CommandParser.parse(Sentence.whole(refund + 2))));
  }

  @Test
  void aSetOfMerchantsNeedsARightToEachOfThem() {
    Caller caller =
        new Caller(
            Optional.of("u"),
            List.of(
                new Caller.Right(Role.MERCHANT_ADMINISTRATOR, Optional.of(1)),
                new Caller.Right(Role.MERCHANT_ADMINISTRATOR, Optional.of(2)),
                new Caller.Right(Role.SUPERVISOR, Optional.of(3))));
    String give = "SETUSERACCESSRIGHTS USER=x ROLE=3 MERCHANTNUMBER=1 MERCHANTNUMBER=";
    assertEquals(true, caller.may(CommandParser.parse(Sentence.form(give + 2))));
    assertEquals(false, caller.may(CommandParser.parse(Sentence.form(give + 3))));
    assertEquals(
        false, caller.may(CommandParser.parse(Sentence.form("SETUSERACCESSRIGHTS USER=x"))));
  }
}
