package org.tapedeck.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.faces.application.FacesMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said to one session is drawn there, once, and in no other. */
class KeptTest {

  private final Map<String, Object> session = new HashMap<>();
  private final FacesMessage said = new FacesMessage("The password is abcd.");

  @Test
  void whatIsSaidIsTakenOnce() {
    Kept.of(session).add(said);
    assertEquals(List.of(said), Kept.of(session).take());
    assertEquals(List.of(), Kept.of(session).take());
  }

  @Test
  void nobodyElseGetsIt() {
    Kept.of(session).add(said);
    assertEquals(List.of(), Kept.of(new HashMap<>()).take());
  }

  @Test
  void onlyTheLastFewAreKept() {
    IntStream.range(0, 2 * Kept.MOST).forEach(one -> Kept.of(session).add(new FacesMessage("no")));
    Kept.of(session).add(said);
    List<FacesMessage> taken = Kept.of(session).take();
    assertEquals(Kept.MOST, taken.size());
    assertEquals(said, taken.get(Kept.MOST - 1));
  }
}
