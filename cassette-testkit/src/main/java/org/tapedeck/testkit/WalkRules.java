package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.Reference;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.BatchTotals;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.Money;

/** The rule of how a cassette walks through a batch: C10. */
interface WalkRules {

  /** Enough to tell a batch that is walked from one that is gathered. */
  int ITEMS = 1000;

  CassetteSubject subject();

  @Test
  default void c10_itemsAreWalkedAsTheyAreSent() throws HostSilent, HostUnreachable {
    WatchedItems items = watchedItems();
    close(items, message -> walk(message, items, answer()));
  }

  @Test
  default void c10_noItemIsKept() throws HostSilent, HostUnreachable {
    WatchedItems items = watchedItems();
    close(
        items,
        message -> {
          SentMessage.of(message);
          // The last one may still be in the hand of whoever walked.
          assertTrue(items.kept() <= 2, "items are kept");
          Reference.reachabilityFence(message);
          return answer();
        });
  }

  private static Answer walk(Message message, WatchedItems items, Answer answer) {
    int parts = 0;
    for (Message.Part part : message.parts()) {
      part.bytes();
      parts++;
      assertTrue(items.walked() <= parts + 1, "items were walked before they were sent");
    }
    assertEquals(ITEMS, items.walked(), "items sent");
    return answer;
  }

  private void close(WatchedItems items, Host host) throws HostSilent, HostUnreachable {
    BatchCloseRequest sample = subject().batch();
    Cassette cassette = subject().cassette();
    cassette.closeBatch(
        new BatchCloseRequest(
            sample.configuration(),
            sample.batchNumber(),
            sample.repeated(),
            totals(sample.items().iterator().next()),
            items,
            sample.time()),
        host);
    Reference.reachabilityFence(cassette);
  }

  private WatchedItems watchedItems() {
    BatchItem payment = subject().batch().items().iterator().next();
    return new WatchedItems(payment, ITEMS);
  }

  private Answer answer() {
    return subject().batchAnswers().yes();
  }

  private static BatchTotals totals(BatchItem item) {
    Money each = item.amount();
    Money deposited = new Money(each.amount() * ITEMS, each.exponent(), each.currency());
    Money nothing = new Money(0, each.exponent(), each.currency());
    return new BatchTotals(ITEMS, deposited, 0, nothing, item.slip().isEmpty() ? 0 : ITEMS);
  }
}
