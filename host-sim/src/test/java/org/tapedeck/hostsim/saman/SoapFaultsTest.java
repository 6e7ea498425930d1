package org.tapedeck.hostsim.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.support.Table;

/** What is no good call gets a fault; each row changes one thing of a good one. */
class SoapFaultsTest {
  private static final String REFERENCE = "/payments/referencepayment.asmx";

  private static final String ROWS =
      """
      this                                     | becomes                                     | result
      urn:Foo                                  | urn:Foo                                     | -14.0
      urn:Foo                                  | urn:foo                                     | fault env:Client
      verifyTransaction                        | verifyAll                                   | fault env:Client
      verifyTransaction                        | RequestToken                                | fault env:Client
      String_1                                 | RefNum                                      | fault env:Client
      String_2                                 | String_1                                    | fault env:Client
      <String_2>21001234</String_2>            |                                             | fault env:Client
      <String_2>21001234</String_2>            | <String_2>21001234</String_2><String_3/>    | fault env:Client
      <String_2>21001234</String_2>            | <n:String_2>21001234</n:String_2>           | -14.0
      <String_2>21001234</String_2>            | <o:String_2 xmlns:o="urn:o">21001234</o:String_2> | fault env:Client
      <String_2>21001234</String_2>            | <String_2 href="#id9"/>                     | fault env:Client
      <e:Body>                                 | <e:Header><a:b xmlns:a="urn:a" e:mustUnderstand="1"/></e:Header><e:Body> | fault env:MustUnderstand
      <e:Body>                                 | <e:Header><a:b xmlns:a="urn:a" e:mustUnderstand="0"/></e:Header><e:Body> | -14.0
      schemas.xmlsoap.org/soap/envelope/       | example.org/soap/                           | fault env:VersionMismatch
      e:Envelope                               | e:Letter                                    | fault env:Client
      </e:Envelope>                            |                                             | fault env:Client
      <e:Envelope                              | <!DOCTYPE a [<!ENTITY b "c">]><e:Envelope   | fault env:Client
      <e:Envelope                              | <!DOCTYPE a SYSTEM "http://127.0.0.1:1/a"><e:Envelope | fault env:Client
      ABCDEFGHIJKLMNOPQRST                     | &lt;!--                                     | -11.0
      ABCDEFGHIJKLMNOPQRST                     | <![CDATA[ABCDEFGHIJKLMNOPQRST]]>            | -14.0
      """;

  private static SamanSim sim;

  @BeforeAll
  static void open() throws Exception {
    sim = new SamanSim();
  }

  @AfterAll
  static void close() {
    sim.close();
  }

  static Stream<List<String>> rows() {
    return Table.rows(ROWS);
  }

  private static String good() {
    return Soap.call(
        "verifyTransaction", "String_1", "ABCDEFGHIJKLMNOPQRST", "String_2", SamanSim.MID);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void oneThingIsWrong(List<String> row) throws Exception {
    String message = good().replace(row.get(0), row.get(1));
    HttpResponse<String> answer = sim.post(REFERENCE, "text/xml", message);
    assertEquals(row.get(2), Soap.result(answer.body()));
    assertEquals(row.get(2).startsWith("fault") ? 500 : 200, answer.statusCode());
  }

  @Test
  void aFaultOfVersion12HasItsForm() throws Exception {
    String envelope = "http://www.w3.org/2003/05/soap-envelope";
    String message =
        good()
            .replace("http://schemas.xmlsoap.org/soap/envelope/", envelope)
            .replace("verifyTransaction", "verifyAll");
    HttpResponse<String> answer = sim.post(REFERENCE, "application/soap+xml", message);
    assertEquals(400, answer.statusCode());
    assertEquals(
        "env:Sender",
        Soap.parsed(answer.body())
            .getElementsByTagNameNS(envelope, "Value")
            .item(0)
            .getTextContent());
  }

  @Test
  void anEntityIsNeverOpened() throws Exception {
    String bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;\">]>";
    String message = bomb + good().replace("ABCDEFGHIJKLMNOPQRST", "&c;");
    String answer = sim.post(REFERENCE, "text/xml", message).body();
    assertEquals("fault env:Client", Soap.result(answer));
    assertFalse(answer.contains("bbb"));
  }

  @Test
  void aMessageThatIsTooDeepIsNotRead() throws Exception {
    String deep = "<a>".repeat(20_000) + "</a>".repeat(20_000);
    String message = good().replace("ABCDEFGHIJKLMNOPQRST", deep);
    assertEquals("fault env:Client", Soap.result(sim.post(REFERENCE, "text/xml", message).body()));
  }

  @Test
  void aMessageThatIsTooLongIsNotRead() throws Exception {
    String message = good().replace("ABCDEFGHIJKLMNOPQRST", "A".repeat(300_000));
    assertEquals(413, sim.post(REFERENCE, "text/xml", message).statusCode());
  }

  @Test
  void anotherTypeThanXmlIsRefused() throws Exception {
    assertEquals(415, sim.post(REFERENCE, "application/json", good()).statusCode());
  }

  @Test
  void whatIsWrongIsNotCountedAsACall() throws Exception {
    try (SamanSim fresh = new SamanSim()) {
      fresh.post(REFERENCE, "text/xml", good().replace("verifyTransaction", "verifyAll"));
      assertEquals(List.of(), fresh.books());
      fresh.post(REFERENCE, "text/xml", good());
      assertEquals(List.of("calls name=verify times=1"), fresh.books());
    }
  }
}
