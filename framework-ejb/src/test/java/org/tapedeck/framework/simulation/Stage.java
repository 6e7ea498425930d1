package org.tapedeck.framework.simulation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.harness.Codes;
import org.tapedeck.framework.harness.TestDatabase;

/** A database with merchants and accounts, which is taken for one history after the other. */
final class Stage implements AutoCloseable {

  private static final List<String> SETTINGS =
      List.of(
          "DATA_KEY",
          "CASSETTE",
          "MERCHANT",
          "PAY_SYSTEM",
          "ACCOUNT",
          "PAY_SERVER",
          "EVENT_LISTENER",
          "NUMBER_SERIES");

  // Who is told of everything writes down for us what has happened to each object.
  private static final String LISTENER =
      "CREATEMEREVENTLISTENER MERCHANTNUMBER=%d CASSETTENAME=Bank"
          + " LISTENERURL=http://shop.example/ EVENTTYPE=%d";

  private static final List<String> SETUP =
      List.of(
          "MODIFYCASSETTE CASSETTENAME=Bank",
          "CREATEMERCHANT MERCHANTNUMBER=1",
          "CREATEMERCHANT MERCHANTNUMBER=2",
          "CREATEPAYSYSTEM MERCHANTNUMBER=1 CASSETTENAME=Bank",
          "CREATEPAYSYSTEM MERCHANTNUMBER=2 CASSETTENAME=Bank",
          "CREATEACCOUNT MERCHANTNUMBER=1 CASSETTENAME=Bank ACCOUNTNUMBER=1 $TERMINAL=7",
          "CREATEACCOUNT MERCHANTNUMBER=1 CASSETTENAME=Bank ACCOUNTNUMBER=2 $TERMINAL=7"
              + " APPROVALEXPIRATION=1",
          "CREATEACCOUNT MERCHANTNUMBER=2 CASSETTENAME=Bank ACCOUNTNUMBER=1 $TERMINAL=8"
              + " $CLOSES=13:00",
          LISTENER.formatted(1, 1),
          LISTENER.formatted(1, 2),
          LISTENER.formatted(2, 1),
          LISTENER.formatted(2, 2));

  private final TestDatabase database = TestDatabase.take();
  private final List<String> changing = new ArrayList<>(database.tables());

  Stage() {
    changing.removeAll(SETTINGS);
    World world = new World(0, database, new Wiring());
    world.becomesQuiet();
    for (String words : SETUP) {
      String codes =
          world.servers().get(0).takes(words, Optional.empty()).map(Stage::codes).orElse("died");
      if (!codes.equals(Codes.SUCCESS)) {
        throw new AssertionError(words + ": " + codes);
      }
    }
  }

  private static String codes(Reply reply) {
    return Codes.of(reply);
  }

  World world(long seed, Wiring wiring) {
    database.empty(changing);
    numbersBeginAnew();
    return new World(seed, database, wiring);
  }

  private void numbersBeginAnew() {
    try {
      database.change("update NUMBER_SERIES set NEXT_NUMBER = 1");
    } catch (SQLException failed) {
      throw new AssertionError("the numbers cannot begin anew", failed);
    }
  }

  @Override
  public void close() {
    database.transactions().watchedBy(new org.tapedeck.framework.harness.Transactions.Watch() {});
    database.giveBack();
  }
}
