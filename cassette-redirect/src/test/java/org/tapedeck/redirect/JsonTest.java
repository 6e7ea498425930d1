package org.tapedeck.redirect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.testkit.Fuzz;
import org.tapedeck.testkit.Garbage;

class JsonTest {

  private static final String WHOLE =
      " {\"text\" : \"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u062a\\u00E9é\" ,\r\n\t\"number\":-1.50e+3,"
          + "\"digits\":\"0042\",\"yes\":true,\"no\":false,\"none\":null,\"empty\":{},"
          + "\"list\":[1,[],{\"a\":[\"b\"]},null],\"inner\":{\"deep\":{\"er\":7}}} ";

  @Test
  void everyKindOfValueIsRead() throws Damaged {
    Json json = read(WHOLE);
    assertEquals(Optional.of("a\"\\/\b\f\n\r\t\u062a\u00e9é"), json.text("text"));
    assertEquals(Optional.of("-1.50e+3"), json.text("number"));
    assertEquals(Optional.of(-1500L), json.integer("number"));
    assertEquals(Optional.of(42L), json.integer("digits"));
    assertEquals(Optional.of(true), json.flag("yes"));
    assertEquals(Optional.of(false), json.flag("no"));
    assertEquals(
        Optional.of(7L),
        json.object("inner").orElseThrow().object("deep").orElseThrow().integer("er"));
    assertTrue(json.object("empty").isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "list", "missing", "inner", "yes"})
  void whatIsOfAnotherKindIsNotThere(String name) throws Damaged {
    assertEquals(Optional.empty(), read(WHOLE).text(name));
    assertEquals(Optional.empty(), read(WHOLE).integer(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true      | true",
        "false     | false",
        "'true'    | true",
        "'False'   | false",
        "' TRUE '  | true",
        "null      | -",
        "1         | damaged",
        "0         | damaged",
        "''        | damaged",
        "'no'      | damaged",
        "'null'    | damaged",
        "{}        | damaged",
        "[]        | damaged",
        "[true]    | damaged",
      },
      quoteCharacter = '"')
  void aFlagMayBeAText(String written, String flag) throws Damaged {
    Json json = read("{\"a\":" + written.replace('\'', '"') + "}");
    if (flag.equals("damaged")) {
      assertThrows(Damaged.class, () -> json.flag("a"));
    } else {
      assertEquals(flag, json.flag("a").map(String::valueOf).orElse("-"));
    }
    assertEquals(Optional.empty(), json.flag("b"));
  }

  @Test
  void aMarkOfTheByteOrderIsPassedOver() throws Damaged {
    assertEquals(Optional.of(1L), read("\uFEFF{\"a\":1}").integer("a"));
  }

  // spotless:off
  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", "[]", "\"a\"", "1", "true", "null", "{", "}", "{}{}", "{} x", "{,}", "{\"a\"}",
    "{\"a\":}", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{a:1}", "{'a':1}", "{\"a\":01}", "{\"a\":+1}",
    "{\"a\":.5}", "{\"a\":1.}", "{\"a\":1e}", "{\"a\":0x1}", "{\"a\":NaN}", "{\"a\":Infinity}",
    "{\"a\":True}", "{\"a\":truex}", "{\"a\":\"b}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12G4\"}",
    "{\"a\":\"\\u123\"}", "{\"a\":\"\n\"}", "{\"a\":\"\t\"}", "{\"a\":[1,]}", "{\"a\":[1 2]}",
    "{\"a\":[}", "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":1}", "{/*a*/}", "{\"a\":1}//",
    "\uFEFF", "\uFEFF\uFEFF{}", "{}\uFEFF", "{\"a\":\u00A01}",
  })
  // spotless:on
  void whatIsNoObjectIsDamaged(String text) {
    assertThrows(Damaged.class, () -> read(text));
  }

  @Test
  void anotherCharacterSetIsDamaged() {
    byte[] latin = "{\"a\":\"é\"}".getBytes(ISO_8859_1);
    assertThrows(Damaged.class, () -> Json.read(latin));
  }

  @ParameterizedTest
  @CsvSource({"15, false", "16, true", "100000, true"})
  void deepNestsAreRefusedBeforeTheyAreTooDeep(int depth, boolean refused) throws Damaged {
    String text = "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
    if (refused) {
      assertThrows(Damaged.class, () -> read(text));
    } else {
      read(text);
    }
  }

  @Test
  void aPartIsDamaged() {
    String whole = WHOLE.strip();
    for (int length = 0; length < whole.length(); length++) {
      String part = whole.substring(0, length);
      assertThrows(Damaged.class, () -> read(part), part);
    }
  }

  @Test
  void bytesOfAnyKindAreReadOrDamagedAndNothingElse() {
    byte[] whole = WHOLE.getBytes(UTF_8);
    Fuzz.inputs(5000, random -> readOrNot(Garbage.like(random, whole)));
    Fuzz.inputs(1000, random -> readOrNot(Garbage.random(random)));
  }

  private static void readOrNot(byte[] document) {
    try {
      Json.read(document).text("text");
    } catch (Damaged damage) {
      assertFalse(damage.getMessage().isEmpty());
    }
  }

  @Test
  void whatIsWrittenCanBeReadAndIsEscaped() throws Damaged {
    String value = "\"\\/<>\u0001\n\u062a";
    var part = new JsonWording().text("a", value).number("b", -7).message("/p").parts();
    byte[] bytes = part.iterator().next().bytes();
    assertEquals("{\"a\":\"\\\"\\\\/<>\\u0001\\u000a\u062a\",\"b\":-7}", new String(bytes, UTF_8));
    assertEquals(Optional.of(value), Json.read(bytes).text("a"));
  }

  private static Json read(String text) throws Damaged {
    return Json.read(text.getBytes(UTF_8));
  }
}
