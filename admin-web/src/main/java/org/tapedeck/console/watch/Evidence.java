package org.tapedeck.console.watch;

import java.time.Instant;
import java.util.List;
import org.tapedeck.console.Csv;
import org.tapedeck.console.Desk;

/** A life as a table in a file, whole, however long it is: a piece is read, written, forgotten. */
final class Evidence {

  private static final int PIECE = 500;

  private static final List<String> COLUMNS =
      List.of(
          "entry",
          "timeStamp",
          "who",
          "what",
          "object",
          "attempt",
          "primaryRC",
          "secondaryRC",
          "text",
          "position",
          "hash");

  private final Life life;
  private final Desk desk;

  Evidence(Life life, Desk desk) {
    this.life = life;
    this.desk = desk;
  }

  void write(Csv file) {
    file.line(COLUMNS);
    List<LifeEntry> piece = life.after(desk::more, "0", PIECE);
    while (!piece.isEmpty()) {
      piece.forEach(entry -> file.line(fields(entry)));
      piece = piece.size() < PIECE ? List.of() : life.after(desk::more, Life.last(piece), PIECE);
    }
  }

  private static List<String> fields(LifeEntry entry) {
    return COLUMNS.stream().map(column -> field(entry, column)).toList();
  }

  /** Times as a person reads them, wherever he is. */
  private static String field(LifeEntry entry, String column) {
    return column.equals("timeStamp")
        ? Instant.ofEpochMilli(Long.parseLong(entry.time())).toString()
        : entry.row().text(column);
  }
}
