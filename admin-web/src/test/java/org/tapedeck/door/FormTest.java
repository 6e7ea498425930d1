package org.tapedeck.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;

class FormTest {

  private static final int LONGEST = 128 * 1024;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      useHeadersInDisplayName = true,
      textBlock =
          """
          body                      | pairs
          A=1                       | {A=[1]}
          A=1&B=2                   | {A=[1], B=[2]}
          amount=1                  | {AMOUNT=[1]}
          A=1&a=2&A=3               | {A=[1, 2, 3]}
          STATE=b&STATE=a&STATE=b   | {STATE=[b, a, b]}
          A=1&A=&A                  | {A=[1, , ]}
          A=x+y                     | {A=[x y]}
          A=x%2By%20z               | {A=[x+y z]}
          A=%26%3D%25               | {A=[&=%]}
          A=b=c                     | {A=[b=c]}
          A=                        | {A=[]}
          A                         | {A=[]}
          =1                        | {=[1]}
          +A+=1                     | {A=[1]}
          %24pan=4                  | {$PAN=[4]}
          $PAN=4                    | {$PAN=[4]}
          A=%c3%A9                  | {A=[é]}
          A=1&                      | {A=[1]}
          &&A=1&&                   | {A=[1]}
          """)
  void pairsAreDecodedAndEveryValueOfARepeatedKeywordIsKept(String body, String pairs)
      throws IOException {
    assertEquals(pairs, read(body).toString());
  }

  @Test
  void anEmptyBodyHasNoPairs() throws IOException {
    assertEquals(Map.of(), read(""));
  }

  @Test
  void bytesThatAreNotEscapedAreUtf8Too() throws IOException {
    assertEquals(Map.of("A", List.of("é")), read("A=é", StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A=%E9", "A=é"})
  void bytesAreReadInTheFormsCharacterSet(String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        Map.of("A", List.of("é")),
        Form.read(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1).byName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"A=%", "A=%4", "A=%4G", "A=%+1", "%G1=1", "A=%FF", "A=%C3", "A=%C0%80"})
  void whatIsNotUrlEncodedUtf8IsRefused(String body) {
    Reply reply = assertThrows(Refused.class, () -> read(body)).reply();
    assertEquals(PrimaryReturnCode.PRC_INPUT_ERROR, reply.primary());
    assertEquals(SecondaryReturnCode.RC_NONE.number(), reply.secondary());
  }

  @Test
  void aRefusalDoesNotShowTheBody() {
    Reply reply = assertThrows(Refused.class, () -> read("$PAN=4111111111111111%")).reply();
    assertFalse(reply.message().contains("4111"));
  }

  @Test
  void theLongestFormIsReadWhole() throws IOException {
    String value = "x".repeat(LONGEST - "A=".length());
    assertEquals(Map.of("A", List.of(value)), read("A=" + value));
  }

  @Test
  void aLongerFormIsRefusedAndNotCut() {
    String body = "A=" + "x".repeat(LONGEST - 1);
    Reply reply = assertThrows(Refused.class, () -> read(body)).reply();
    assertEquals(PrimaryReturnCode.PRC_INPUT_ERROR, reply.primary());
    assertEquals(SecondaryReturnCode.RC_INPUT_ERROR_TOO_LONG.number(), reply.secondary());
  }

  private static Map<String, List<String>> read(String body) throws IOException {
    return read(body, StandardCharsets.ISO_8859_1);
  }

  private static Map<String, List<String>> read(String body, Charset charset) throws IOException {
    byte[] bytes = body.getBytes(charset);
    return Form.read(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8).byName();
  }
}
