package org.tapedeck.framework.flow;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.harness.Codes;

/** The places at the door, some of them for queries. */
class DoorPlacesTest {

  private static final String BUSY = "PRC_SERVER_BUSY RC_PLACES";

  private final DoorPlaces places = new DoorPlaces(2, 1, 1);

  @Test
  void whoFindsNoneIsRefusedUntilSomebodyLeaves() {
    DoorPlace first = places.none();
    DoorPlace second = places.none();
    first.take();
    second.take();
    DoorPlace third = places.none();
    assertEquals(BUSY, Codes.of(assertThrows(Refused.class, third::take).reply()));
    third.close();
    assertThrows(Refused.class, third::take);
    second.close();
    assertDoesNotThrow(third::take);
  }

  @Test
  void queriesDoNotTakeThemAll() {
    DoorPlace query = places.none();
    query.take();
    query.takeToLook();
    DoorPlace another = places.none();
    another.take();
    assertEquals(BUSY, Codes.of(assertThrows(Refused.class, another::takeToLook).reply()));
    query.close();
    assertDoesNotThrow(another::takeToLook);
    assertDoesNotThrow(() -> places.none().take());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          door | queries | cassette | sentence
          1    | 1       | 1        | tapedeck.door.places must be from 2 to 56, and not 1.
          57   | 1       | 1        | tapedeck.door.places must be from 2 to 56, and not 57.
          10   | 10      | 1        | tapedeck.door.query-places must be from 1 to 9, and not 10.
          10   | 1       | 10       | tapedeck.cassette.places must be from 1 to 9, and not 10.
          10   | 1       | 0        | tapedeck.cassette.places must be from 1 to 9, and not 0.
          """)
  void wrongNumbersAreRefused(int door, int queries, int cassette, String sentence) {
    Exception wrong =
        assertThrows(IllegalArgumentException.class, () -> new DoorPlaces(door, queries, cassette));
    assertEquals(sentence, wrong.getMessage());
  }
}
