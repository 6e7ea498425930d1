package org.tapedeck.redirect.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.redirect.Bank;

/** Answers by SOAP, from servers of every kind; and what is no answer. */
class CallAnswersTest {

  private static final String BODY = "<ns1:verifyTransactionResponse>";
  private static final String RESULT = "<result xsi:type=\"xsd:double\">1.0E4</result>";

  private final SamanCassette cassette = new SamanCassette();

  @ParameterizedTest
  @ValueSource(strings = {"ext-soap", "axis-multiref", "dot-net", "default-namespace", "no-types"})
  void everyServersYesIsRead(String server) throws Exception {
    String answer = Samples.file("answers/" + server + ".xml");
    assertEquals("Approved", told(answer.replace("OPERATION", "verifyTransaction")));
  }

  @ParameterizedTest
  @CsvSource({
    "Approved, 10000",
    "Approved, 10000.0",
    "Approved, 1.0E4",
    "Approved, 1e4",
    "Approved, 1.0E+04",
    "Approved, 100000E-1",
    "Approved, +10000.00",
    "Approved, ' 10000 '",
    "Unwanted, 10001",
    "Unwanted, 9999.0",
    "Unwanted, 1000",
    "Unwanted, 1.0E5",
    "Unwanted, 9007199254740993",
    "Unknown,  10000.5",
    "Unknown,  10000.000000000001",
    "Unknown,  9999.999999999999",
    "Unknown,  -1.5",
    "Unknown,  -0",
    "Unknown,  -0.0",
    "Unknown,  NaN",
    "Unknown,  INF",
    "Unknown,  -INF",
    "Unknown,  Infinity",
    "Unknown,  1.0E400",
    "Unknown,  1.0E999999999",
    "Unknown,  99999999999999999999",
    "Unknown,  10 000",
    "Unknown,  '10,000'",
    "Unknown,  ۱۰۰۰۰",
    "Unknown,  0x2710",
    "Unknown,  10000d",
    "Unknown,  ''",
    "Doubtful, 0",
    "Doubtful, 0.0E0",
    "INVALID,  -14",
    "INVALID,  -14.0",
    "INVALID,  -1.4E1",
  })
  void doublesAreExactIntegersInWhateverForm(String outcome, String result) throws Exception {
    assertEquals(outcome, told(answer().replace("1.0E4", result)));
  }

  // spotless:off
  static Map<String, String> replacements() {
    return Map.ofEntries(
        Map.entry("another operation's",   "verifyTransaction reverseTransaction"),
        Map.entry("another namespace's",   "urn:Foo urn:Bar"),
        Map.entry("another envelope's",    "http://schemas.xmlsoap.org/soap/envelope/ http://www.w3.org/2002/12/soap-envelope"),
        Map.entry("another part's",        "result Result"),
        Map.entry("no body's",             "SOAP-ENV:Body SOAP-ENV:Head"),
        Map.entry("not well-formed",       "</result> </Result>"));
  }
  // spotless:on

  static Stream<Map.Entry<String, String>> others() {
    return replacements().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("others")
  void whatIsNoAnswerToTheQuestionIsUnknown(Map.Entry<String, String> other) throws Exception {
    String[] words = other.getValue().split(" ");
    assertEquals("Unknown", told(answer().replace(words[0], words[1])), other.getKey());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<result/>",
        "<result>10000</result><result>10000</result>",
        "<result><value>10000</value></result>",
        "<result href='#id7'/>",
        "<result href='http://localhost/x'/>",
        "<amount>10000</amount>",
        "10000",
      })
  void withoutExactlyOneResultNobodyKnows(String result) throws Exception {
    assertEquals("Unknown", told(answer().replace(RESULT, result)));
  }

  @Test
  void aFaultIsUnknownWhateverIsBesideIt() throws Exception {
    String fault = "<SOAP-ENV:Fault><faultcode>x</faultcode></SOAP-ENV:Fault>";
    assertEquals("Unknown", told(answer().replace(BODY, fault + BODY)));
    assertEquals("Unknown", told(bySoap12(answer().replace(BODY, fault + BODY))));
  }

  /** What we ask in SOAP 1.1 some servers answer in 1.2. */
  @Test
  void anAnswerMayBeInSoap12() throws Exception {
    assertEquals("Approved", told(bySoap12(answer())));
    assertEquals("INVALID", told(bySoap12(answer().replace("1.0E4", "-14"))));
    assertEquals("Unknown", told(bySoap12(answer().replace("result", "Result"))));
  }

  private static String bySoap12(String answer) {
    return answer.replace(Call.ENVELOPE, "http://www.w3.org/2003/05/soap-envelope");
  }

  /** Scripts print blank lines, and their files begin with marks, before the document. */
  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r\n\r\n", " \t\n", "\uFEFF", "\uFEFF\n", "\n\uFEFF", "\uFEFF\uFEFF"})
  void whatStandsBeforeTheDocumentIsPassedOver(String before) throws Exception {
    assertEquals("Approved", told(before + answer()));
    assertEquals("Approved", told(before.repeat(20_000) + answer()));
    assertEquals("Unknown", told(before));
    assertEquals("Unknown", told(before + "Warning" + answer()));
  }

  /** Neither is anything fetched nor does anything expand. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>",
        "<!DOCTYPE x [<!ENTITY e '10000'>]>",
      })
  void aDocumentTypeIsRefused(String type) throws Exception {
    assertEquals("Unknown", told(answer().replace("?>\n", "?>\n" + type)));
    String entity = answer().replace("?>\n", "?>\n" + type).replace("1.0E4", "&e;");
    assertEquals("Unknown", told(entity));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "10000", "OK", "<html><body>10000</body></html>", "{\"result\":10000}"})
  void otherTextIsUnknown(String text) throws Exception {
    assertEquals("Unknown", told(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 204, 301, 302, 400, 401, 403, 404, 500, 502, 503})
  void anyStatusButOneIsUnknownWhateverItSays(int status) throws Exception {
    byte[] body = Samples.verified("10000").body();
    assertEquals("Unknown", told(new Answer(status, "text/xml", body)));
  }

  @Test
  void everyPartOfAnAnswerIsUnknown() throws Exception {
    String whole = answer().strip();
    for (int length = 0; length < whole.length(); length++) {
      assertEquals("Unknown", told(whole.substring(0, length)), "of length " + length);
    }
  }

  private static String answer() {
    return Samples.file("answers/ext-soap.xml").replace("OPERATION", "verifyTransaction");
  }

  private String told(String body) throws HostSilent, HostUnreachable {
    return told(Samples.xml(body));
  }

  private String told(Answer answer) throws HostSilent, HostUnreachable {
    HostOutcome outcome =
        cassette.confirm(Samples.visit(""), Samples.proof(), false, Bank.answering(answer));
    return CodesTest.word(outcome);
  }
}
