package org.tapedeck.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.visit.Instruction.Field;

class FormTest {

  private static final List<Field> FIELDS =
      List.of(new Field("b", "1 + 1 = 2 & so on"), new Field("a", "ت%"));

  @Test
  void fieldsAreEncodedInTheirOrder() {
    assertEquals("b=1+%2B+1+%3D+2+%26+so+on&a=%D8%AA%25", Form.encoded(FIELDS));
  }

  @ParameterizedTest
  @CsvSource({
    "https://bank.example.com/pay,      https://bank.example.com/pay?n=v",
    "https://bank.example.com/pay?x=%20, https://bank.example.com/pay?x=%20&n=v",
  })
  void aQueryKeepsWhatItHas(URI address, URI with) {
    assertEquals(with, Form.query(address, List.of(new Field("n", "v"))));
  }
}
