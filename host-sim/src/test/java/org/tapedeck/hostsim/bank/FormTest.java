package org.tapedeck.hostsim.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  @ParameterizedTest
  @CsvSource({
    "a=1,           1",
    "b=2&a=1,       1",
    "a=1&a=2,       1",
    "a=x+y,         x y",
    "a=x%2By,       x+y",
    "a=%D8%B1,      \u0631",
    "a=x%26y%3Dz,   x&y=z",
    "a=b=c,         b=c",
    "a,             ''",
    "a=,            ''",
    "A=1,           ''",
    "'',            ''",
    "&&a=1&,        1"
  })
  void theFirstOfANameIsItsValue(String encoded, String value) {
    assertEquals(value, Form.read(encoded).get("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=%", "a=%4", "a=%zz"})
  void aBrokenEscapeIsRefused(String encoded) {
    assertThrows(IllegalArgumentException.class, () -> Form.read(encoded));
  }

  @Test
  void tooManyFieldsAreRefused() {
    assertEquals(200, Form.read("a=1&".repeat(200)).fields().size());
    assertThrows(IllegalArgumentException.class, () -> Form.read("a=1&".repeat(201)));
  }

  @Test
  void whatIsWrittenCanBeReadAgain() {
    Form form = Form.of("a b", "x+y z&=%", "\u0631", "", "c", "1").and("c", "2");
    assertEquals(form, Form.read(form.encoded()));
    assertEquals(List.of("a b", "\u0631", "c", "c"), form.names());
  }

  @ParameterizedTest
  @CsvSource({
    "http://a/b,       http://a/b?c=1",
    "http://a/b?d,     http://a/b?d&c=1",
    "http://a/b#e,     http://a/b?c=1#e",
    "http://a/b?d#e?f, http://a/b?d&c=1#e?f"
  })
  void fieldsGoBehindAnAddress(String address, String whole) {
    assertEquals(whole, Form.of("c", "1").behind(address));
  }
}
