package org.tapedeck.framework.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tapedeck.framework.simulation.Books.Event;

/** Where objects and attempts stand in the end, and how they have come there. */
final class Standing {

  /** From docs/lifecycles, by hand; one commit may go two steps at once. */
  // spotless:off
  private static final Set<String> WAYS = Set.of(
      "O NONE REFUNDABLE", "O REFUNDABLE CANCELED", "O REFUNDABLE CLOSED",
      "P NONE PENDING", "P PENDING APPROVED", "P PENDING DECLINED", "P PENDING VOID",
      // With DEPOSITFLAG.
      "P PENDING DEPOSITED",
      "P APPROVED PENDING", "P APPROVED APPROVAL_EXPIRED", "P APPROVED DEPOSITED",
      // An approval that is overdue expires first.
      "P APPROVED VOID",
      "P APPROVAL_EXPIRED PENDING", "P APPROVAL_EXPIRED VOID",
      "P DEPOSITED APPROVED", "P DEPOSITED CLOSED",
      "C NONE REFUNDED", "C REFUNDED VOID", "C REFUNDED CLOSED",
      "B NONE OPEN", "B OPEN CLOSING", "B CLOSING OPEN", "B CLOSING PENDING", "B CLOSING CLOSED",
      "B PENDING CLOSING", "B PENDING OPEN", "B PENDING CLOSED",
      // An empty one.
      "B OPEN CLOSED");
  // spotless:on

  private Standing() {}

  static Stream<String> pending(Ended ended) {
    Books books = ended.books();
    return Stream.of(
            ended.putOff().stream(),
            books.payments.values().stream().filter(it -> it.state().equals("PENDING")),
            books.batches.values().stream()
                .filter(it -> Set.of("CLOSING", "PENDING").contains(it.state())),
            books.attempts.stream().filter(it -> it.state().equals("OPEN")))
        .flatMap(it -> it)
        .map(Object::toString);
  }

  static Stream<String> notTold(Ended ended) {
    Books books = ended.books();
    return books.attempts.stream()
        .filter(it -> "given up".equals(it.outcome()))
        .filter(it -> !books.wasTold(event(it.kind()), "P:" + it.object()))
        .map(Object::toString);
  }

  private static String event(String kind) {
    return kind.equals("CLEAR_HOLD") ? "hold_in_doubt" : "given_up";
  }

  static Stream<String> beyondLimits(Ended ended) {
    return org.tapedeck.framework.harness.Books.contradictions(ended.database()).entrySet().stream()
        .map(rule -> rule.getKey() + ": " + rule.getValue());
  }

  static Stream<String> noWay(Ended ended) {
    Map<String, String> now = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (Event event : ended.books().events) {
      if (event.name().equals("state_changed")) {
        String before = now.getOrDefault(event.object(), "NONE");
        String way = event.object().charAt(0) + " " + event.before() + " " + event.now();
        if (!before.equals(event.before()) || !WAYS.contains(way)) {
          wrong.add(event + " from " + before);
        }
        now.put(event.object(), event.now());
      }
    }
    states(ended.books()).forEach((object, state) -> compare(object, state, now, wrong));
    return wrong.stream();
  }

  private static void compare(
      String object, String state, Map<String, String> now, List<String> wrong) {
    if (!state.equals(now.get(object))) {
      wrong.add(object + " is " + state + ", and its last event says " + now.get(object));
    }
  }

  private static Map<String, String> states(Books books) {
    Map<String, String> states = new HashMap<>();
    books.orders.forEach((id, state) -> states.put("O:" + id, state));
    books.payments.forEach((id, it) -> states.put("P:" + id, it.state()));
    books.credits.forEach((id, it) -> states.put("C:" + id, it.state()));
    books.batches.forEach((id, it) -> states.put("B:" + id, it.state()));
    return states;
  }
}
