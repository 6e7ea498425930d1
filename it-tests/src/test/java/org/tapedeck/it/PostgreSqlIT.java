package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds only when the server's database is PostgreSQL. */
class PostgreSqlIT {

  private static final String ORDERS = "select count(*) from PAY_ORDER";

  private Stage stage;
  private PostgreSql database;
  private Telling telling;

  @BeforeEach
  void purchase() throws IOException, InterruptedException {
    stage = Stage.shared();
    database = (PostgreSql) stage.server().database();
    telling = new Telling(stage);
    tell("> clerk purchase ORDERNUMBER=1 AMOUNT=1200 PAYMENTAMOUNT=1200");
    telling.finish();
  }

  @Test
  void theRowsAreInPostgreSqlAndNowhereElse() {
    assertTrue(database.number("select count(*) from PAYMENT where APPROVE_AMOUNT = 1200") > 0);
    assertFalse(Files.exists(stage.server().home().resolve("database")));
  }

  @Test
  void aRestartOfTheDatabaseNeedsNoneOfTheServer() throws IOException, InterruptedException {
    int before = database.number(ORDERS);
    assertTrue(database.cutConnections() > 0, "none was cut");
    tell("> clerk orders");
    tell("= 1 PSPayment state=payment_deposited approveAmount=1200");
    tell("> clerk purchase ORDERNUMBER=2 AMOUNT=1200 PAYMENTAMOUNT=1200");
    telling.finish();
    assertEquals(before + 1, database.number(ORDERS));
  }

  private void tell(String line) throws IOException, InterruptedException {
    telling.tell(Line.read(line).get(0));
  }
}
