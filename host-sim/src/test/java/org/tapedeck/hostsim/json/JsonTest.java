package org.tapedeck.hostsim.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a\":1}",
        "{\"a\":-0.5e-3,\"b\":[],\"c\":[1,\"2\",null,true,false],\"d\":{\"e\":{}}}",
        "{\"\":\"\"}",
        "{\"a\":\"\\\"\\\\\\u0631\\u0007\"}"
      })
  void whatIsReadIsWrittenTheSame(String text) {
    String written = JsonObject.read(" " + text.replace(",", " ,\n") + "\t").toString();
    assertEquals(text.replace("-0.5e-3", "-0.0005"), written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "1",
        "[]",
        "{",
        "}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":1.}",
        "{\"a\":1e}",
        "{\"a\":tru}",
        "{\"a\":'b'}",
        "{a:1}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12\"}",
        "{\"a\":\"\n\"}",
        "{\"a\":1}{}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":\"",
        "{\"a\":\"\\",
        "{\"a\":[1 2]}",
        "{\"a\":NaN}",
        "{\"a\":1e99999}"
      })
  void whatIsNoObjectIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> JsonObject.read(text));
  }

  @Test
  void itIsNotReadDeeperThanSixteen() {
    String deep = "{\"a\":" + "[".repeat(15) + "]".repeat(15) + "}";
    assertEquals(deep, JsonObject.read(deep).toString());
    String deeper = "{\"a\":" + "[".repeat(100_000);
    assertThrows(IllegalArgumentException.class, () -> JsonObject.read(deeper));
  }

  @Test
  void aTextOrANumberIsFoundInAnyCaseOfItsName() {
    JsonObject object = JsonObject.read("{\"RefNum\":\"a\",\"Amount\":12000,\"On\":true}");
    assertEquals(Optional.of("a"), object.text("refNum"));
    assertEquals(Optional.of("12000"), object.text("Amount"));
    assertEquals(Optional.empty(), object.text("On"));
    assertEquals(Optional.empty(), object.text("Off"));
  }
}
