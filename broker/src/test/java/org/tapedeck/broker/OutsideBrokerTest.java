package org.tapedeck.broker;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.jms.JMSRuntimeException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A broker outside, which may be away whenever it likes. */
class OutsideBrokerTest {

  private Outside outside;
  private final Listener listener = new Listener();

  @BeforeEach
  void notThereYet() throws Exception {
    outside = new Outside(Map.of());
  }

  @Test
  void messagesGoThereAndComeBack() throws Exception {
    try (Outside there = outside.start();
        Stand stand = Stand.with(there.settings("tcp", "127.0.0.1"))) {
      stand.listen(Stand.QUEUE, listener).send("there and back", 300);
      listener.mustHear("there and back");
    }
  }

  @Test
  void itIsTakenUpWhenItComes() throws Exception {
    try (Stand stand = Stand.with(outside.settings("tcp", "127.0.0.1"))) {
      stand.listen(Stand.QUEUE, listener);
      assertThrows(JMSRuntimeException.class, () -> stand.send("in vain", 0));
      try (Outside there = outside.start()) {
        stand.send("first", 0);
        listener.mustHear("first");
      }
    }
  }

  @Test
  void itIsTakenUpAgainWhenItWasAway() throws Exception {
    try (Stand stand = Stand.with(outside.settings("tcp", "127.0.0.1"))) {
      try (Outside there = outside.start()) {
        stand.listen(Stand.QUEUE, listener).send("before", 0);
        listener.mustHear("before");
      }
      assertThrows(JMSRuntimeException.class, () -> stand.send("in vain", 0));
      try (Outside there = outside.start()) {
        stand.send("after", 0);
        listener.mustHear("after");
      }
    }
  }

  @Test
  void aWrongPasswordIsNoWayIn() throws Exception {
    try (Outside there = outside.start();
        Stand stand = Stand.with(there.settings("tcp", "127.0.0.1", "wrong"))) {
      assertThrows(JMSRuntimeException.class, () -> stand.send("in vain", 0));
    }
  }
}
