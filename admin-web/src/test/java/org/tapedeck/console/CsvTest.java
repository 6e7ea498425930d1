package org.tapedeck.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void aLineEndsAsRfc4180WantsIt() {
    assertEquals("1,order_refundable,23.50\r\n", line("1", "order_refundable", "23.50"));
  }

  @Test
  void whatWouldBreakALineIsQuoted() {
    assertEquals("\"Smith, \"\"Bob\"\"\",\"two\nlines\"\r\n", line("Smith, \"Bob\"", "two\nlines"));
  }

  @Test
  void aTextThatBeginsLikeAFormulaIsNoFormula() {
    assertEquals("'=1+1,'+49 30,'@x,'-a\r\n", line("=1+1", "+49 30", "@x", "-a"));
  }

  @Test
  void aNumberStaysOne() {
    assertEquals("-3,-3.50\r\n", line("-3", "-3.50"));
  }

  private static String line(String... fields) {
    StringWriter written = new StringWriter();
    try (Csv csv = new Csv(written)) {
      csv.line(List.of(fields));
    }
    return written.toString();
  }
}
