package org.tapedeck.console.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a field says to the door: what a person has changed, and nothing else. */
class FieldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          kind   | secret | sent                                 | says
          TEXT   | no     | $A=x&was.$A=x                        | nothing
          TEXT   | no     | $A=y&was.$A=x                        | $A=y
          TEXT   | no     | $A=&was.$A=x                         | $A=
          TEXT   | no     | $A=&was.$A=                          | nothing
          TEXT   | no     | $A= x &was.$A=x                      | nothing
          CHOICE | no     | $A=&was.$A=grey                      | $A=
          BOX    | no     | was.$A=1                             | $A=0
          BOX    | no     | $A=1&was.$A=1                        | nothing
          BOX    | no     | $A=1&was.$A=0                        | $A=1
          TEXT   | yes    | $A=                                  | nothing
          TEXT   | yes    | $A=new                               | $A=new
          TEXT   | yes    | $A=&away.$A=1                        | $A=
          """)
  void onlyWhatIsChangedIsSaid(String kind, String secret, String sent, String says) {
    assertEquals(says, said(field(kind, secret.equals("yes"), "x", sent)));
  }

  /** What is in force may have been changed by somebody else meanwhile. */
  @Test
  void itIsComparedWithWhatThePersonSawAndNotWithWhatHoldsNow() {
    assertEquals("nothing", said(field("TEXT", false, "changed meanwhile", "$A=x&was.$A=x")));
  }

  @Test
  void whatWasTypedStaysExceptASecret() {
    assertEquals("y", field("TEXT", false, "x", "$A=y&was.$A=x").getValue());
    assertEquals("", field("TEXT", true, "", "$A=new").getValue());
  }

  @Test
  void aSecretIsNeverInTheField() {
    assertEquals("", field("TEXT", true, "secret", null).getValue());
    assertFalse(field("LINES", true, "", null).isLines());
  }

  @Test
  void linesAreComparedWhateverEndsThem() {
    assertEquals("nothing", said(field("LINES", false, "", "$A=a\r\nb&was.$A=a\nb")));
  }

  private static Field field(String kind, boolean secret, String before, String sent) {
    FieldTerms terms =
        new FieldTerms("$A", "A", "", kind, "9", List.of(), false, secret, true, "", 1000);
    return new Field(terms, before, new Typed(request(sent)), "");
  }

  private static String said(Field field) {
    return field.said().map(value -> field.getName() + "=" + value).orElse("nothing");
  }

  /** A form that was sent, or the page that is only looked at. */
  private static HttpServletRequest request(String sent) {
    Map<String, String> parameters =
        sent == null
            ? Map.of()
            : Arrays.stream(sent.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            FieldTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getMethod" -> sent == null ? "GET" : "POST";
                  case "getParameter" -> parameters.get(arguments[0]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
