package org.tapedeck.console.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.console.Row;

/** How buttons and addresses name what they are about. */
class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "P:1:1001:2, /console/payment?merchant=1&order=1001&payment=2",
    "C:1:1001:2, /console/payment?merchant=1&order=1001&credit=2",
    "B:1:7,      /console/batch?merchant=1&batch=7"
  })
  void whatIsStuckHasAPlace(String id, String place) {
    assertEquals(place, Stuck.of(id).orElseThrow().place().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P:1", "O:1:1001", "P:1:1:1:1", "P:1:a:1", "P:1:1001:1 OPERATION=X"})
  void whatIsNoNameIsNothing(String id) {
    assertTrue(Stuck.of(id).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "close_batch, 1, true",
    "close_batch, 0, false",
    "approve, 1, false",
    "undo, 1, true"
  })
  void whatRestsWaitsForItsHostAlone(String kind, String resting, boolean waits) {
    Row row = new Row();
    row.put("kind", kind);
    row.put("resting", resting);
    assertEquals(waits, Stuck.waitsForAPerson(row));
  }

  @ParameterizedTest
  @CsvSource({"1, 7, VisaNet", "2, 7, A cassette with blanks", "3, '', ''"})
  void aListenersNameCanBeReadAgain(String type, String merchant, String cassette) {
    Listener listener = new Listener(type, merchant, cassette, "https://shop.example/e?a=b");
    assertEquals(Optional.of(listener), Listener.of(listener.key()));
  }

  @Test
  void whatIsNoListenerIsNothing() {
    assertTrue(Listener.of((String) null).isEmpty());
    assertTrue(Listener.of("1 2").isEmpty());
  }
}
