package org.tapedeck.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;

/** A file that could not be told to its end says so. */
class IncompleteTest {

  private static final Told BUSY =
      new Told(
          Reply.of(
              PrimaryReturnCode.PRC_SERVER_BUSY,
              SecondaryReturnCode.RC_PLACES,
              "Too many queries."),
          Language.ENGLISH);

  private final StringWriter written = new StringWriter();

  @Test
  void aFileThatBreaksOffSaysSo() {
    Csv file = new Csv(written);
    file.whole(
        () -> {
          file.line(List.of("1", "23.50"));
          throw new Incomplete(BUSY);
        });
    assertEquals("1,23.50\r\nINCOMPLETE,Too many queries. (PRC110SRC267)\r\n", written.toString());
  }

  @Test
  void aWholeOneSaysNothing() {
    Csv file = new Csv(written);
    file.whole(() -> file.line(List.of("1", "23.50")));
    assertEquals("1,23.50\r\n", written.toString());
  }
}
