package org.tapedeck.hostsim.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class BooksTest {
  private static final Place PLACE = new Place("888000002200", "5999", "1515");

  private static Authorized authorized(String reference) {
    return new Authorized(
        PLACE, "0002", "411111******1111", 320, "123456", "091102", "103015", reference, "");
  }

  @Test
  void aHoldIsFoundByWhatTheHostSaidOfIt() {
    Books books = new Books();
    books.hold(authorized("225410000001"));
    assertTrue(books.hold(Authorized.key("", "123456091102103015225410000001")).isPresent());
    assertTrue(books.hold(Authorized.key("", "123456091102103015225410000002")).isEmpty());
  }

  @Test
  void theOldestEntryGoesWhenTheBooksAreFull() {
    Books books = new Books(2);
    for (int i = 1; i <= 3; i++) {
      books.hold(authorized("22541000000" + i));
    }
    assertEquals(2, books.lines().size());
    assertTrue(books.hold(Authorized.key("", "123456091102103015225410000001")).isEmpty());
  }

  @Test
  void aHoldTellsItsLife() {
    Hold hold = new Hold(authorized("225410000001"));
    assertTrue(
        hold.line()
            .endsWith(
                "amount=320 open=320 code=00 approval=123456"
                    + " reference=225410000001 ended=no batch=- settled=0 surplus=no state=open"));
    hold.reverseTo(120);
    assertTrue(hold.line().endsWith("state=reduced"));
    hold.reverseTo(0);
    assertTrue(hold.line().endsWith("state=reversed"));
  }

  @Test
  void onlyTheLastTwoHundredFramesAreKept() {
    Journal journal = new Journal(new PrintStream(PrintStream.nullOutputStream()));
    for (int i = 0; i < 300; i++) {
      journal.heard("frame " + i);
    }
    List<String> frames = journal.frames();
    assertEquals(200, frames.size());
    assertEquals("> frame 100", frames.get(0));
  }
}
