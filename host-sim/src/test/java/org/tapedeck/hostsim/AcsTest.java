package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.acs.AcsKnobs;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knob;
import org.tapedeck.hostsim.support.Table;
import org.tapedeck.hostsim.xml.Tree;

/** The directory and the issuer's page. 25.00 dollars are to be paid. */
class AcsTest {
  private static final String ROWS =
      """
      knobs                       | does               | comes to
                                  | ask                | Y
      enrolled=N                  | ask                | N
      enrolled=U                  | ask                | U
      enrolled=Y                  | ask                | Y
      enrolled=table              | ask                | Y
      acs-url=http://issuer.test  | url                | http://issuer.test/acs/pareq
                                  | HTTP               | 200 application/xml
      directory=http500           | HTTP               | 500 text/html
      directory=garbage           | HTTP               | 200 text/html
      directory=drop              | HTTP               | lost
      directory=slow&slow-seconds=0 | HTTP             | 200 application/xml
                                  | Y: TX/status       | Y
                                  | Y: TX/eci          | 05
                                  | A: TX/status       | A
                                  | A: TX/eci          | 06
                                  | N: TX/status       | N
                                  | N: TX/eci          |
                                  | N: TX/cavv         |
                                  | U: TX/status       | U
                                  | U: TX/cavv         |
                                  | Y: TX/cavvAlgorithm | 2
                                  | Y: TX/time         | 20020911 14:30:15
                                  | Y: pan             | 0000000000001111
                                  | Y: version         | 1.0.2
                                  | Y: Merchant/acqBIN | 999995
                                  | Y: Merchant/merID  | 888000002200
                                  | Y: Purchase/xid    | eGlkIG9mIHR3ZW50eSBieXRlczE=
                                  | Y: Purchase/date   | 20020911 14:30:15
                                  | Y: Purchase/purchAmount | 2500
      amount=less                 | Y: Purchase/purchAmount | 2499
      amount=more                 | Y: Purchase/purchAmount | 2501
                                  | Y: Purchase/currency | 840
                                  | Y: Purchase/exponent | 2
      answers=N                   | at once: TX/status | N
      answers=U                   | at once: TX/status | U
      answers=never               | at once: PaRes     | none
      base64=plain                | lines              | 1
      base64=wrapped              | lines              | many
      size=usual                  | over 4096          | false
      size=large                  | over 4096          | true
      size=large                  | signature          | right
                                  | signature          | right
      base64=wrapped              | signature          | right
      signature=none              | signature          | none
      signature=wrong             | signature          | broken
      signature=altered           | signature          | broken
      signature=stranger          | signature          | of a stranger
      md=own                      | MD                 | a <b>
      md=changed                  | MD                 | a <b>x
      md=missing                  | MD                 | none
      xid=other                   | other xid          | true
      xid=own                     | other xid          | false
      """;

  private static Cardholder holder;

  @BeforeAll
  static void open() throws Exception {
    holder = new Cardholder();
  }

  @AfterAll
  static void close() {
    holder.close();
  }

  static Stream<List<String>> rows() {
    return Table.rows(ROWS);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aKnobDoesWhatItsRowSays(List<String> row) throws Exception {
    holder.knobs(row.get(0));
    assertEquals(row.get(2), done(row.get(1)));
  }

  private static String done(String what) throws Exception {
    String[] words = what.split(": ");
    return switch (words[0]) {
      case "ask" -> holder.verdict(Cardholder.CARD).get("CH/enrolled");
      case "url" -> holder.verdict(Cardholder.CARD).get("url");
      case "HTTP" -> kind();
      case "at once" -> atOnce(words[1]);
      case "lines" -> hidden("PaRes").strip().contains("\r\n") ? "many" : "1";
      case "over 4096" -> Boolean.toString(hidden("PaRes").length() > 4096);
      case "MD" -> hidden("MD");
      case "other xid" -> Boolean.toString(!said("Y").get("Purchase/xid").equals(Cardholder.XID));
      case "signature" -> signature();
      default -> said(words[0]).get(words[1]);
    };
  }

  private static String kind() throws Exception {
    try {
      HttpResponse<String> answer = holder.asks(Cardholder.veReq(Cardholder.CARD));
      String type = answer.headers().firstValue("Content-Type").orElse("");
      return answer.statusCode() + " " + type.split(";")[0];
    } catch (IOException lost) {
      return "lost";
    }
  }

  private static String atOnce(String what) throws Exception {
    HttpResponse<String> page = holder.page();
    return what.equals("PaRes") ? Cardholder.hidden(page, "PaRes") : pares(page).get(what);
  }

  private static String hidden(String name) throws Exception {
    return Cardholder.hidden(holder.press(holder.page(), "Y"), name);
  }

  private static Tree said(String button) throws Exception {
    return pares(holder.press(holder.page(), button));
  }

  private static Tree pares(HttpResponse<String> page) {
    return Cardholder.read(Cardholder.document(page)).at("Message/PARes").orElseThrow();
  }

  private static String signature() throws Exception {
    String document = Cardholder.document(holder.press(holder.page(), "A"));
    return Checked.signature(document, holder.street.get("/acs/root.pem").body());
  }

  @Test
  void everyKnobHasARow() {
    Set<String> wanted =
        AcsKnobs.ROWS.stream().map(Knob::name).collect(Collectors.toCollection(TreeSet::new));
    Set<String> turned =
        rows()
            .flatMap(row -> Form.read(row.get(0)).names().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(wanted, turned);
  }

  @ParameterizedTest
  @CsvSource({
    "4111111111111111, Y",
    "5454545454545454, Y",
    "4012888888881881, N",
    "5105105105105100, N",
    "4222222222222,    U",
    "5555555555554444, U",
    "378282246310005,  N"
  })
  void aCardTakesPartAsTheTableSays(String card, String answer) throws Exception {
    holder.knobs("");
    Tree verdict = holder.verdict(card);
    assertEquals(answer, verdict.get("CH/enrolled"));
    assertEquals(answer.equals("Y"), verdict.has("url"));
    assertEquals(answer.equals("Y") ? "ThreeDSecure" : "", verdict.get("protocol"));
  }

  @ParameterizedTest
  @CsvSource({
    "<a/>,                                                         1",
    "<ThreeDSecure><Message id='1'><PAReq/></Message></ThreeDSecure>, 1",
    "nothing,                                                      1",
    "<!DOCTYPE a><ThreeDSecure/>,                                  1",
    "<ThreeDSecure><Message><VEReq><version>1.0.2</version></VEReq></Message></ThreeDSecure>, 3",
    "<ThreeDSecure><Message><VEReq><version>2</version></VEReq></Message></ThreeDSecure>, 5"
  })
  void whatIsNoQuestionIsAnsweredWithAnError(String message, String code) throws Exception {
    holder.knobs("");
    assertEquals(code, Cardholder.read(holder.asks(message).body()).get("Message/Error/errorCode"));
  }

  @Test
  void aSecondClickBringsWhatTheFirstBrought() throws Exception {
    holder.knobs("");
    HttpResponse<String> page = holder.page();
    String first = Cardholder.hidden(holder.press(page, "N"), "PaRes");
    assertEquals(first, Cardholder.hidden(holder.press(page, "Y"), "PaRes"));
  }

  @Test
  void theBooksNameNoCard() throws Exception {
    holder.knobs("");
    holder.press(holder.page(), "Y");
    List<String> books = holder.street.books("acs");
    assertEquals("enrolled card=...1111 answer=Y", books.get(books.size() - 2));
    assertTrue(books.get(books.size() - 1).startsWith("authenticated merchant=888000002200 "));
    assertTrue(books.stream().noneMatch(line -> line.contains(Cardholder.CARD)));
  }

  @Test
  void whatIsNoPaReqHasNoPage() throws Exception {
    holder.knobs("");
    assertEquals(400, holder.sent("<ThreeDSecure/>").statusCode());
    assertEquals(400, holder.sent(Cardholder.paReq("nobody")).statusCode());
    assertEquals(400, holder.street.post("/acs/pareq", Form.of("PaReq", "?")).statusCode());
  }
}
