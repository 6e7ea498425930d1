package org.tapedeck.framework.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void fieldsAreQuotedAsRfc4180Says() {
    List<String> fields = List.of("plain", "", "a,b", "say \"hi\"", "two\r\nlines", "Zürich");
    assertEquals(
        "plain,,\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\",Zürich\r\n",
        new String(Csv.line(fields), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void aFormulaIsNone(String text) {
    assertEquals("'" + text, Csv.harmless(text));
  }

  @ParameterizedTest
  @CsvSource({"a=b", "1-1", "''", "411111******1111", "*****"})
  void otherTextsStay(String text) {
    assertEquals(text, Csv.harmless(text));
  }
}
