package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bad input gets its code in a reply of ours, whatever is bad about it, and leaves no trace: what
 * all queries show is the same before the first and after the last.
 */
class BadInputIT {

  private static final String FORM = "application/x-www-form-urlencoded";

  private static final Glossary CODES = Glossary.read("codes.txt");

  private static final String[] QUERIES = {
    "QUERYORDERS",
    "QUERYPAYMENTS",
    "QUERYCREDITS",
    "QUERYBATCHES",
    "QUERYMERCHANTS",
    "QUERYPAYSYSTEMS",
    "QUERYACCOUNTS",
    "QUERYCASSETTES",
    "QUERYPAYMENTSERVER",
    "QUERYUSERS"
  };

  private static Stage stage;
  private static Shop shop;
  private static Door door;
  private static String before;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    stage = Stage.shared();
    shop = stage.openShop();
    door = new Door(stage.server().port());
    before = everything();
  }

  @AfterAll
  static void noTraceIsLeft() throws IOException, InterruptedException {
    assertEquals(before, everything());
  }

  /**
   * In a body {order} stands for a purchase that would be taken, \\n and the like for themselves.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          what is bad                | body                                       | codes
          nothing at all             | ''                                         | PRC_PARAMETER_NOT_FOUND RC_OPERATION
          only separators            | &&&=&                                      | PRC_PARAMETER_NOT_FOUND RC_OPERATION
          no OPERATION               | ETAPIVERSION=3                             | PRC_PARAMETER_NOT_FOUND RC_OPERATION
          no ETAPIVERSION            | OPERATION=ABOUT                            | PRC_PARAMETER_NOT_FOUND RC_ETAPIVERSION
          an unknown command         | OPERATION=PAY&ETAPIVERSION=3               | PRC_INPUT_ERROR RC_INPUT_ERROR_UNKNOWN_COMMAND
          an empty command           | OPERATION=&ETAPIVERSION=3                  | PRC_INPUT_ERROR RC_INPUT_ERROR_UNKNOWN_COMMAND
          XML instead of a form      | <PSApiRequest/>                            | PRC_PARAMETER_NOT_FOUND RC_OPERATION
          an unknown keyword         | {order}&COLOUR=red                         | PRC_INPUT_ERROR RC_KEYWORD
          an unknown $ keyword       | {order}&%24COLOUR=red                      | PRC_INPUT_ERROR RC_KEYWORD
          a keyword without a name   | {order}&=x                                 | PRC_INPUT_ERROR RC_KEYWORD
          a NUL in a name            | {order}&AMOUNT%00=5                        | PRC_INPUT_ERROR RC_KEYWORD
          a wrong type               | {order}&AMOUNT=ten                         | PRC_PARAMETER_FORMAT_ERROR RC_AMOUNT
          a fraction                 | {order}&AMOUNT=10.5                        | PRC_PARAMETER_FORMAT_ERROR RC_AMOUNT
          a leading zero             | {order}&AMOUNT=010                         | PRC_PARAMETER_FORMAT_ERROR RC_AMOUNT
          digits of another script   | {order}&AMOUNT=%D9%A1                      | PRC_PARAMETER_FORMAT_ERROR RC_AMOUNT
          out of range               | {order}&AMOUNT=0                           | PRC_PARAMETER_VALUE_ERROR RC_AMOUNT
          too long                   | {order}&AMOUNT=99999999999                 | PRC_PARAMETER_TOO_LONG RC_AMOUNT
          too short                  | {order}&CURRENCY=84                        | PRC_PARAMETER_TOO_SHORT RC_CURRENCY
          empty                      | {order}&AMOUNT=                            | PRC_PARAMETER_TOO_SHORT RC_AMOUNT
          empty, without the sign    | {order}&AMOUNT                             | PRC_PARAMETER_TOO_SHORT RC_AMOUNT
          repeated, the last is bad  | {order}&AMOUNT=5&AMOUNT=x                  | PRC_PARAMETER_FORMAT_ERROR RC_AMOUNT
          a NUL in a value           | {order}&TRANSACTIONID=a%00b                | PRC_PARAMETER_FORMAT_ERROR RC_TRANSACTIONID
          a line end in a value      | {order}&TRANSACTIONID=a%0D%0Ab             | PRC_PARAMETER_FORMAT_ERROR RC_TRANSACTIONID
          a NUL in a card            | {order}&%24PAN=4111%0011111111111          | PRC_PARAMETER_FORMAT_ERROR $PAN
          not UTF-8                  | {order}&TRANSACTIONID=%C3%28               | PRC_INPUT_ERROR RC_NONE
          a long form of a character | {order}&TRANSACTIONID=%C0%AF               | PRC_INPUT_ERROR RC_NONE
          half a surrogate           | {order}&TRANSACTIONID=%ED%A0%80            | PRC_INPUT_ERROR RC_NONE
          a cut escape               | {order}&TRANSACTIONID=%4                   | PRC_INPUT_ERROR RC_NONE
          a broken escape            | {order}&TRANSACTIONID=%GG                  | PRC_INPUT_ERROR RC_NONE
          a broken escape in a name  | {order}&%=1                                | PRC_INPUT_ERROR RC_NONE
          """)
  void isRefused(String what, String body, String codes) throws Exception {
    assertEquals(codes(codes), codes(post(body).header("Content-Type", FORM)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          header           | value                        | codes
          Content-Type     | text/xml                     | PRC_INPUT_ERROR RC_CONTENTTYPE
          Content-Type     | multipart/form-data          | PRC_INPUT_ERROR RC_CONTENTTYPE
          Content-Type     | form; charset=UTF-16         | PRC_INPUT_ERROR RC_CHARSET
          Content-Type     | form; charset=klingon        | PRC_INPUT_ERROR RC_CHARSET
          Content-Type     | form; charset=us-ascii       | PRC_INPUT_ERROR RC_NONE
          Content-Encoding | gzip                         | PRC_INPUT_ERROR RC_CHARSET
          Authorization    | Basic nobody                 | PRC_AUTHORIZATION_ERROR RC_LOGIN
          Authorization    | Bearer x                     | PRC_AUTHORIZATION_ERROR RC_LOGIN
          """)
  void aHeaderIsRefused(String header, String value, String codes) throws Exception {
    HttpRequest.Builder request = post(order() + "&TRANSACTIONID=é").header("Content-Type", FORM);
    request.setHeader(header, value.replace("form;", FORM + ";"));
    assertEquals(codes(codes), codes(request));
  }

  @ParameterizedTest
  @CsvSource({"GET", "DELETE", "OPTIONS", "PUT", "PATCH"})
  void anotherMethodIsRefusedInOurOwnWords(String method) throws Exception {
    boolean hasBody = method.startsWith("P");
    HttpRequest.Builder request =
        door.request(Optional.of(shop.clerk()))
            .header("Content-Type", FORM)
            .method(method, hasBody ? BodyPublishers.ofString(order()) : BodyPublishers.noBody());
    HttpResponse<String> response = door.answer(request);
    assertEquals(405, response.statusCode());
    assertEquals("POST", response.headers().firstValue("Allow").orElse(""));
    assertEquals(codes("PRC_INPUT_ERROR RC_METHOD"), codes(response));
  }

  @Test
  void tenMegabytesAreTooLong() throws Exception {
    byte[] value = "9".repeat(10 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
    BodyPublisher counted =
        BodyPublishers.concat(
            BodyPublishers.ofString(order() + "&AMOUNT="), BodyPublishers.ofByteArray(value));
    assertTooLong(counted);
    // Of unknown length, so it is sent in chunks.
    assertTooLong(BodyPublishers.fromPublisher(counted));
  }

  private static void assertTooLong(BodyPublisher body) throws Exception {
    HttpRequest.Builder request =
        door.request(Optional.of(shop.clerk())).header("Content-Type", FORM).POST(body);
    assertEquals(codes("PRC_INPUT_ERROR RC_INPUT_ERROR_TOO_LONG"), codes(request));
  }

  @Test
  void thousandsOfPairsAreRead() throws Exception {
    String same = order() + "&AMOUNT=5".repeat(5000);
    assertEquals(
        codes("PRC_PARAMETER_FORMAT_ERROR RC_AMOUNT"),
        codes(post(same + "&AMOUNT=x").header("Content-Type", FORM)));
    StringBuilder many = new StringBuilder(order());
    for (int number = 0; number < 9000; number++) {
      many.append("&A").append(number).append("=1");
    }
    assertEquals(
        codes("PRC_INPUT_ERROR RC_KEYWORD"),
        codes(post(many.toString()).header("Content-Type", FORM)));
  }

  private static HttpRequest.Builder post(String body) {
    return door.request(Optional.of(shop.clerk()))
        .POST(BodyPublishers.ofString(body.replace("{order}", order())));
  }

  private static String order() {
    Map<String, String> order = new LinkedHashMap<>();
    order.put("OPERATION", "ACCEPTPAYMENT");
    order.put("ETAPIVERSION", "3");
    order.put("MERCHANTNUMBER", "" + shop.merchantNumber());
    order.put("ORDERNUMBER", "1");
    order.put("PAYMENTTYPE", "VisaNet");
    order.put("ACCOUNTNUMBER", "1");
    order.put("CURRENCY", "840");
    order.put("AMOUNT", "1000");
    order.put("$PAN", "4111111111111111");
    order.put("$EXPIRY", "203012");
    return Door.form(order);
  }

  private static String codes(String names) {
    String[] two = names.split(" ");
    return CODES.meaning(two[0]) + " " + CODES.meaning(two[1]);
  }

  private static String codes(HttpRequest.Builder request) throws Exception {
    return codes(door.answer(request));
  }

  private static String codes(HttpResponse<String> response) {
    Reply reply = Reply.of(response.statusCode(), response.body());
    return reply.code("primaryRC") + " " + reply.code("secondaryRC");
  }

  private static String everything() throws IOException, InterruptedException {
    StringBuilder all = new StringBuilder();
    for (String query : QUERIES) {
      Map<String, String> keywords = Map.of("OPERATION", query, "ETAPIVERSION", "3");
      all.append(stage.send(Optional.of(stage.administrator()), keywords).text());
    }
    return all.toString();
  }
}
