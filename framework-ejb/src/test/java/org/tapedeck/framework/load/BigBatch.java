package org.tapedeck.framework.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.Message;
import org.tapedeck.framework.batch.Batch;
import org.tapedeck.framework.batch.Batches;
import org.tapedeck.framework.handler.Assembly;
import org.tapedeck.framework.harness.Engine;

/**
 * A program for {@link BigBatchTest}: fills a batch, closes it, tells how the batch and its members
 * stand then, and puts all that was in it in a list.
 */
final class BigBatch {

  static final int PAYMENTS = 100_000;

  private static final int IN_ORDER = 1000;

  private static final List<String> INDEXES =
      List.of(
          "PAYMENT_BY_NUMBER",
          "PAYMENT_BY_STATE",
          "PAYMENT_BY_CREATED",
          "PAYMENT_BY_MODIFIED",
          "PAYMENT_BY_EXPIRY",
          "PAYMENT_BY_ORDER_NUMBER",
          "OUTBOX_DUE",
          "OUTBOX_OF_OBJECT",
          "OUTBOX_ENDED",
          "OUTBOX_OCCURRED");

  private BigBatch() {}

  public static void main(String[] arguments) throws SQLException {
    try (Engine engine = Engine.ready()) {
      fill(engine);
      engine.host().onlyReads(Message.Part::bytes);
      engine.does("BATCHCLOSE BATCHNUMBER=1");
      tell(engine);
      gather(engine);
    }
  }

  /** As nobody should. */
  private static void gather(Engine engine) {
    List<BatchItem> gathered = new ArrayList<>();
    Batches batches = engine.parts().batches();
    Batch batch = engine.parts().transactions().inOne(() -> batches.find("1:1").orElseThrow());
    new Assembly(engine.parts()).items(batch).forEach(gathered::add);
    System.out.println("gathered " + gathered.size());
  }

  private static void tell(Engine engine) {
    for (String query :
        List.of(
            "select STATE, PAYMENTS, CREDITS from BATCH",
            "select STATE, count(*) from PAYMENT group by STATE",
            "select STATE, count(*) from CREDIT group by STATE",
            "select sum(CREDITED_AMOUNT) from PAY_ORDER",
            "select count(*) from EVENT_OUTBOX where OBJECT_KIND <> 'BATCH'")) {
      System.out.println(engine.database().find(query));
    }
  }

  /** One of each by commands, the others straight into the tables. */
  private static void fill(Engine engine) throws SQLException {
    engine
        .does(
            "ACCEPTPAYMENT ORDERNUMBER=1 AMOUNT=1000"
                + " APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=1000 DEPOSITFLAG=1")
        .does("REFUND ORDERNUMBER=1 CREDITNUMBER=1 AMOUNT=1");
    for (int order = 1; order <= PAYMENTS / IN_ORDER; order++) {
      engine.does("ACCEPTPAYMENT AMOUNT=1000 ORDERNUMBER=" + (order + 1));
    }
    try (Connection connection = engine.database().connection()) {
      connection.setAutoCommit(false);
      dropIndexes(connection);
      Copies copies = new Copies(connection);
      copies.of("PAYMENT", "1:1:1", PAYMENTS - 1, BigBatch::payment);
      connection.commit();
    }
    engine.database().change("update BATCH set PAYMENTS = " + PAYMENTS);
    engine.does(
        "CREATEMEREVENTLISTENER CASSETTENAME=Paper EVENTTYPE=1 LISTENERURL=https://shop.example/");
  }

  /** They serve queries that nobody asks here, and filling them takes longer than all else. */
  private static void dropIndexes(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String index : INDEXES) {
        statement.executeUpdate("drop index " + index);
      }
    }
  }

  private static Map<String, Object> payment(int number) {
    int order = 2 + (number - 1) / IN_ORDER;
    return Map.of(
        "ID",
        "1:" + order + ":" + number,
        "ORDER_ID",
        "1:" + order,
        "ORDER_NUMBER",
        order,
        "PAYMENT_NUMBER",
        number);
  }
}
