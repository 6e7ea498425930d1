package org.tapedeck.framework.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.QueryOrders;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Parts;
import org.tapedeck.framework.harness.Sentence;
import org.tapedeck.framework.merchant.Activity;
import org.tapedeck.framework.merchant.Configurations;
import org.tapedeck.framework.merchant.Validity;
import org.tapedeck.framework.offer.Offering;
import org.tapedeck.framework.report.Drops;

/** Nothing is offered on the objects of a cassette that is not plugged in any more. */
class GoneCassetteTest {

  private static final Cassettes NONE =
      new Cassettes() {
        @Override
        public Optional<Cassette> find(String name) {
          return Optional.empty();
        }

        @Override
        public Collection<Cassette> all() {
          return List.of();
        }
      };

  @Test
  void nothingIsOffered() {
    try (Engine engine = Engine.ready()) {
      engine.does(
          "ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1000 APPROVEFLAG=1 PAYMENTNUMBER=1 PAYMENTAMOUNT=400");
      assertEquals(
          "APPROVE REFUND", shown(engine, engine.parts().cassettes()).attributes().get("commands"));
      assertEquals("", shown(engine, NONE).attributes().get("commands"));
      assertEquals("", payment(shown(engine, NONE)).attributes().get("commands"));
    }
  }

  private static View payment(View order) {
    return order.nested().get(0).views().get(0);
  }

  private static View shown(Engine engine, Cassettes cassettes) {
    Parts parts = engine.parts();
    QueryOrders query =
        (QueryOrders)
            CommandParser.parse(Sentence.form("QUERYORDERS WITHPAYMENTS=1 WITHCOMMANDS=1"));
    OrderViews views =
        new OrderViews(
            parts.searches(),
            new OrderShowing(parts.sensitiveAccess(), cassettes, parts.vault()),
            offering(parts, cassettes));
    return parts.transactions().inOne(() -> views.find(Engine.ADMINISTRATOR, query)).views().get(0);
  }

  private static Offering offering(Parts parts, Cassettes cassettes) {
    Configurations configurations =
        new Configurations(parts.merchants(), parts.objects(), cassettes, parts.vault());
    return new Offering(
        parts.circumstances(),
        cassettes,
        new Activity(parts.merchants()),
        new Validity(cassettes, configurations),
        parts.ownership(),
        new Drops(cassettes, configurations),
        parts.clock());
  }
}
