package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.Message;

/** The rules of what a cassette sends: C3, C7 and C9. */
interface MessageRules {

  Subject subject();

  @Test
  default void c3_sameRequestIsSentInTheSameBytes() {
    for (Exchange exchange : subject().exchanges()) {
      Cassette cassette = subject().cassette();
      byte[] first = sentBy(cassette, exchange).bytes();
      assertArrayEquals(first, sentBy(cassette, exchange).bytes(), exchange + " again");
      assertArrayEquals(first, sentBy(subject().cassette(), exchange).bytes(), exchange + " anew");
    }
  }

  @Test
  default void c7_oneMessageIsSentWhateverTheAnswer() {
    for (Exchange exchange : subject().exchanges()) {
      exchange
          .hosts()
          .forEach(
              host -> {
                exchange.outcome(subject().cassette(), host);
                assertEquals(1, host.sent().size(), exchange.name());
              });
    }
  }

  @Test
  default void c9_lengthIsAnnouncedExactly() {
    for (Exchange exchange : subject().exchanges()) {
      SentMessage sent = sentBy(subject().cassette(), exchange);
      assertEquals(sent.bytes().length, sent.announced(), exchange.name());
    }
  }

  @Test
  default void c9_everyWalkMakesTheSameParts() {
    for (Exchange exchange : subject().exchanges()) {
      Host walkingTwice = message -> walkTwice(message, exchange.answers().yes());
      exchange.outcome(subject().cassette(), walkingTwice);
    }
  }

  private static SentMessage sentBy(Cassette cassette, Exchange exchange) {
    ScriptedHost host = ScriptedHost.answering(exchange.answers().yes());
    exchange.outcome(cassette, host);
    return host.onlySent();
  }

  private static Answer walkTwice(Message message, Answer answer) {
    assertArrayEquals(SentMessage.of(message).bytes(), SentMessage.of(message).bytes());
    return answer;
  }
}
