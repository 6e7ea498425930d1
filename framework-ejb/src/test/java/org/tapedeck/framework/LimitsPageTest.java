package org.tapedeck.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** docs/limits.md has the numbers that the code and the container's settings have. */
class LimitsPageTest {

  private static final String CONSTANT = "([a-z]+\\.)+[A-Z]\\w+\\.[A-Z_]+";
  private static final String SETTING = "(http-thread-pool|transport\\.tcp)\\..*";

  private record Row(String what, long limit, String code) {}

  @TestFactory
  Stream<DynamicTest> constants() throws IOException {
    return rows()
        .filter(
            row ->
                row.code().matches(CONSTANT)
                    && !row.code().matches("(door|broker|buyer|shop|console)\\..*"))
        .map(row -> dynamicTest(row.what(), () -> assertEquals(value(row), row.limit())));
  }

  @TestFactory
  Stream<DynamicTest> settingsOfTheContainer() throws IOException {
    List<String> commands =
        Files.readAllLines(Path.of("../ear/src/main/payara/pre-boot-commands.txt"));
    return rows()
        .filter(row -> row.code().matches(SETTING))
        .map(row -> dynamicTest(row.what(), () -> isSet(row, commands)));
  }

  @Test
  void everyLimitOfOursNamesItsPlace() throws IOException {
    rows()
        .map(Row::code)
        .filter(code -> !code.matches(CONSTANT) && !code.matches(SETTING))
        .forEach(code -> assertTrue(code.startsWith("the container's"), code));
    assertTrue(rows().count() > 30);
  }

  private static void isSet(Row row, List<String> commands) {
    String end = row.code() + "=" + row.limit();
    assertTrue(commands.stream().anyMatch(command -> command.endsWith("." + end)), end);
  }

  private static long value(Row row) throws ReflectiveOperationException {
    int dot = row.code().lastIndexOf('.');
    Field field =
        Class.forName("org.tapedeck.framework." + row.code().substring(0, dot))
            .getDeclaredField(row.code().substring(dot + 1));
    field.setAccessible(true);
    return field.get(null) instanceof Duration time
        ? time.toSeconds()
        : ((Number) field.get(null)).longValue();
  }

  /** The tables whose last column names the code. */
  private static Stream<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("../docs/limits.md")).stream()
        .map(line -> line.split(" *\\| *"))
        .filter(cells -> cells.length == 6 && cells[2].matches("[0-9,]+"))
        .map(LimitsPageTest::row);
  }

  private static Row row(String[] cells) {
    return new Row(cells[1], Long.parseLong(cells[2].replace(",", "")), cells[5]);
  }
}
