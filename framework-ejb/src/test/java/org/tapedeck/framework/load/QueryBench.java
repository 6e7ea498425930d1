package org.tapedeck.framework.load;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tapedeck.framework.harness.Engine;

/** How long queries take over few orders and over many; run on demand, see CONTRIBUTING.md. */
@EnabledIfSystemProperty(named = "tapedeck.bench", matches = "true")
class QueryBench {

  private static final List<String> QUERIES =
      List.of(
          "QUERYORDERS MERCHANTNUMBER=1 ORDERNUMBER=1077",
          "QUERYORDERS MERCHANTNUMBER=1 RETURNATMOST=100",
          "QUERYORDERS RETURNATMOST=100 WITHPAYMENTS=1 WITHCREDITS=1",
          "QUERYORDERS STATE=order_refundable RETURNATMOST=100",
          "QUERYORDERS CREATEBEGINTIME=1900000500000 CREATEENDTIME=1900000600000",
          "QUERYORDERS CURRENCY=840 MINAMOUNT=1500 RETURNATMOST=100",
          "QUERYPAYMENTS BATCHNUMBER=1007",
          "QUERYPAYMENTS STATE=payment_deposited RETURNATMOST=100",
          "QUERYPAYMENTS ACCOUNTNUMBER=1 RETURNATMOST=100",
          "QUERYCREDITS BATCHNUMBER=1007",
          "QUERYBATCHES STATE=batch_open WITHPAYMENTS=1 WITHCREDITS=1",
          "QUERYBATCHES MERCHANTNUMBER=1 RETURNATMOST=100",
          "QUERYORDERS KEYSONLY=1",
          "QUERYORDERS WITHPAYMENTS=1");

  @Test
  void fewAndMany() throws SQLException {
    try (Engine few = BigShop.with(1_000);
        Engine many = BigShop.with(Integer.getInteger("tapedeck.bench.orders", 100_000))) {
      System.out.printf("%-75s %10s %10s %8s%n", "query", "few, ms", "many, ms", "found");
      for (String query : QUERIES) {
        System.out.printf(
            Locale.ROOT,
            "%-75s %10.1f %10.1f %8s%n",
            query,
            millis(few, query),
            millis(many, query),
            Queries.found(many, query));
      }
    }
  }

  /** The best of three. */
  private static double millis(Engine engine, String query) {
    double best = Double.MAX_VALUE;
    for (int times = 0; times < 3; times++) {
      long begin = System.nanoTime();
      Queries.found(engine, query);
      best = Math.min(best, (System.nanoTime() - begin) / 1e6);
    }
    return best;
  }
}
