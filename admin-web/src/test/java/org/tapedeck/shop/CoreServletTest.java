package org.tapedeck.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.shop.ShopDoor.PASSWORD;
import static org.tapedeck.shop.ShopDoor.root;
import static org.tapedeck.shop.ShopDoor.text;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.DoorPlace;
import org.tapedeck.framework.purchase.Answer;
import org.tapedeck.framework.purchase.CardConnection;
import org.tapedeck.framework.purchase.CryptoBlock.Producer;
import org.tapedeck.framework.purchase.PartOne;
import org.tapedeck.framework.purchase.PartTwo;
import org.tapedeck.framework.purchase.PurchaseFailure;
import org.tapedeck.framework.purchase.Reserve;
import org.tapedeck.framework.purchase.TransactionStatus;

/** What a shop is answered by HTTP; the engine is played. */
class CoreServletTest {

  private static ShopDoor door;

  @BeforeAll
  static void open() throws Exception {
    door = new ShopDoor(new CardConnection("no", false));
  }

  @BeforeEach
  void forget() {
    door.purchases.forget();
  }

  @AfterAll
  static void close() throws Exception {
    door.close();
  }

  private static String error(HttpResponse<String> answer) throws Exception {
    assertEquals("script_error", root(answer), answer.body());
    assertFalse(text(answer, "error_desc").isEmpty());
    return text(answer, "error_code");
  }

  private static Object asked() {
    assertEquals(1, door.purchases.asked.size());
    return door.purchases.asked.get(0);
  }

  /** Section 5.1. */
  @Test
  void anAnswerHasTheHeadersOfTheOriginal() throws Exception {
    HttpResponse<String> answer = door.call("start_session", PASSWORD);
    assertEquals(200, answer.statusCode());
    assertEquals(
        "text/xml;charset=UTF-8",
        answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""));
    assertEquals("en", answer.headers().firstValue("Content-Language").orElseThrow());
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
    assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    assertEquals("start_session_result", root(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS", "BREW"})
  void callsAreOnlyPosted(String method) throws Exception {
    HttpResponse<String> answer = door.send(method, new byte[0]);
    assertEquals(405, answer.statusCode());
    assertEquals("POST", answer.headers().firstValue("Allow").orElseThrow());
    assertEquals("7", error(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/xml", "application/xml", "text/xml; charset=utf-8", "text/plain"})
  void whateverTheTypeSaysXmlIsRead(String type) throws Exception {
    String call = "<start_session>" + PASSWORD + "</start_session>";
    assertEquals("start_session_result", root(door.post(call, "Content-Type", type)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          what it brings                                                                          | code
          <user_passwd>demopass</user_passwd>                                                     | 1
          <user_id/><user_passwd>demopass</user_passwd>                                           | 1
          <user_id>a:b</user_id><user_passwd>demopass</user_passwd>                               | 1
          <user_id>demo</user_id>                                                                 | 2
          <user_id>demo</user_id><user_passwd/>                                                   | 2
          <user_id>demo</user_id><user_passwd>wrong</user_passwd>                                 | 2
          <user_id>demo</user_id><user_passwd> demopass</user_passwd>                             | 2
          <user_id>nobody</user_id><user_passwd>demopass</user_passwd>                            | 2
          <user_id>demo</user_id><crypto_block>U_--AAAA</crypto_block>                            | 2
          <user_id>demo</user_id><user_passwd>demopass</user_passwd><crypto_block>x</crypto_block>| 2
          <user_id>idle</user_id><user_passwd>demopass</user_passwd>                              | 6
          """)
  void whoDoesNotProveWhoHeIsIsNotHeard(String elements, String code) throws Exception {
    HttpResponse<String> answer = door.call("transaction_info", elements);
    assertEquals(200, answer.statusCode());
    assertEquals(code, error(answer));
    assertEquals(List.of(), door.purchases.asked);
  }

  @Test
  void anUnknownUserAndAWrongPasswordAreAnsweredAlike() throws Exception {
    String wrong = "<user_id>%s</user_id><user_passwd>wrong</user_passwd>";
    assertEquals(
        door.call("start_session", wrong.formatted("demo")).body(),
        door.call("start_session", wrong.formatted("nobody")).body());
  }

  @Test
  void aBlockIsOfItsUserOnly() throws Exception {
    String elements = door.by(Producer.START_SESSION).replace("demo<", "idle<");
    assertEquals("2", error(door.call("transaction_info", elements)));
  }

  /** Who logs in by HTTP is nobody here, and is not hindered. */
  @Test
  void anAuthorizationHeaderCountsForNothing() throws Exception {
    String[] basic = {"Authorization", "Basic ZGVtbzpkZW1vcGFzcw=="};
    assertEquals("1", error(door.post("<start_session/>", basic)));
    String[] wrong = {"Authorization", "Basic ZGVtbzp3cm9uZw=="};
    String call = "<start_session>" + PASSWORD + "</start_session>";
    assertEquals("start_session_result", root(door.post(call, wrong)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "user_id=demo",
        "<start_session>",
        "<start_session/><start_session/>",
        "<start_session/>text",
        "<event_search/>",
        "<START_SESSION/>",
        "<start_session_result/>",
        "<!DOCTYPE start_session><start_session/>",
        "<start_session>&bomb;</start_session>",
        "<start_session>&#1;</start_session>",
        "<a><a><a><a><a><a><a><a><a/></a></a></a></a></a></a></a></a>"
      })
  void whatIsNoCallIsBadData(String body) throws Exception {
    HttpResponse<String> answer = door.post(body);
    assertEquals(200, answer.statusCode());
    assertEquals("7", error(answer));
  }

  @Test
  void anEndlessCallIsNotRead() throws Exception {
    HttpResponse<String> answer =
        door.post("<start_session>" + "x".repeat(CallText.LONGEST) + "</start_session>");
    assertEquals(413, answer.statusCode());
    assertEquals("7", error(answer));
  }

  @Test
  void withoutAPlaceTheSameMayBeSentLater() throws Exception {
    try (DoorPlace one = door.places.none();
        DoorPlace other = door.places.none()) {
      one.take();
      other.take();
      HttpResponse<String> answer = door.call("start_session", PASSWORD);
      assertEquals(200, answer.statusCode());
      assertEquals("5", answer.headers().firstValue("Retry-After").orElseThrow());
      assertEquals("3", error(answer));
    }
    assertEquals("start_session_result", root(door.call("start_session", PASSWORD)));
  }

  @Test
  void aFailureOfOursHasANumberAndNoCause() throws Exception {
    door.purchases.broken = new IllegalStateException("secret", new SQLException("of a table"));
    HttpResponse<String> answer =
        door.call("transaction_info", PASSWORD + "<transaction_id>T0</transaction_id>");
    assertEquals(200, answer.statusCode());
    assertEquals("5", error(answer));
    assertFalse(answer.body().contains("secret"));
    assertFalse(answer.body().contains("table"));
  }

  @ParameterizedTest
  @CsvSource({"PRC_AUTHORIZATION_ERROR, 6", "PRC_SERVER_BUSY, 3", "PRC_PARAMETER_VALUE_ERROR, 7"})
  void aRefusalOfTheEngineIsAScriptError(PrimaryReturnCode code, String said) throws Exception {
    door.purchases.broken = new Refused(code, SecondaryReturnCode.RC_NONE, "It is refused.");
    String call = PASSWORD + "<trolley_token>1-2001</trolley_token>";
    assertEquals(said, error(door.call("make_reservation", call)));
  }

  /** Every code, as the engine says it; in which part it does is the engine's. */
  @ParameterizedTest
  @EnumSource(PurchaseFailure.class)
  void aFailureHasItsCodeAndItsSentence(PurchaseFailure failure) throws Exception {
    door.purchases.answer = new Answer.Failed(failure);
    boolean second = failure.code() >= 1400;
    HttpResponse<String> answer =
        second
            ? door.call("purchase_reservation_part_two", PASSWORD)
            : door.call("purchase_reservation_part_one", door.by(Producer.MAKE_RESERVATION));
    assertEquals(200, answer.statusCode());
    assertEquals("purchase_reservation_part_" + (second ? "two" : "one") + "_result", root(answer));
    assertEquals(Integer.toString(failure.code()), text(answer, "fail_code"));
    assertEquals(failure.sentence(), text(answer, "fail_desc"));
  }

  @Test
  void partOneWantsTheBlockOfMakeReservation() throws Exception {
    for (String by : List.of(PASSWORD, door.by(Producer.START_SESSION))) {
      HttpResponse<String> answer = door.call("purchase_reservation_part_one", by);
      assertEquals("1", text(answer, "fail_code"));
    }
    HttpResponse<String> release =
        door.call("release_reservation", door.by(Producer.START_SESSION));
    assertEquals("1", text(release, "fail_code"));
    assertEquals(List.of(), door.purchases.asked);
  }

  @ParameterizedTest
  @CsvSource({"html, 0", "plain, 0", "pdf, 2", "text/html, 2"})
  void textsAreHtmlOrPlain(String type, int code) throws Exception {
    String elements = PASSWORD + "<mime_text_type>" + type + "</mime_text_type>";
    String body = door.call("start_session", elements).body();
    assertEquals(code == 2, body.contains("<fail_code>2</fail_code>"), body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<transaction_id/>", "<transaction_id>a b</transaction_id>"})
  void aTransactionIsNamed(String element) throws Exception {
    assertEquals("1201", text(door.call("transaction_info", PASSWORD + element), "fail_code"));
    assertEquals("1201", text(door.call("release_reservation", PASSWORD + element), "fail_code"));
  }

  @Test
  void aReservationIsOfATrolleyAndASite() throws Exception {
    door.purchases.answer =
        new Answer.Reserved(FakePurchases.transaction(TransactionStatus.RESERVED));
    HttpResponse<String> answer =
        door.call(
            "make_reservation",
            door.by(Producer.START_SESSION)
                + "<sub_id>till 7</sub_id><trolley_token> 1-2001\n</trolley_token>"
                + "<remote_site>www.shop.example</remote_site><puzzled/>");
    assertEquals(new Reserve(Optional.of("1-2001"), Optional.of("www.shop.example")), asked());
    assertEquals(Optional.of("till 7"), door.purchases.shop.subId());
    String block = text(answer, "crypto_block");
    assertEquals(
        Optional.of(FakePurchases.ID), door.blocks.open(block).orElseThrow().transactionId());
    assertEquals("14.999", text(answer, "minutes_left_on_reserve"));
  }

  /** The sample of the specification (section 5.4), the misprint aside. */
  @Test
  void partOneIsReadAsItCame() throws Exception {
    door.call(
        "purchase_reservation_part_one",
        """
        %s
        <customer_data><title>Mr</title><first_name>Peter</first_name>
        <last_name>First</last_name><last_name>French</last_name>
        <country_code>gb</country_code><supplier_can_use_data/><puzzled>x</puzzled>
        </customer_data>
        <card_data><card_number>4929 1234 56788</card_number><expiry_date>1204</expiry_date>
        <cv_two>123</cv_two><pin>1234</pin></card_data>
        <return_token>T1n7SQpAMgYAAAio978AAAAD</return_token>
        <return_domain>my.site.com</return_domain>
        <return_path>/some/path/t.T1n7SQpAMgYAAAio978AAAAD/</return_path>
        <return_with_https>yes</return_with_https>
        <encryption_key> somekindofkeyover20chars</encryption_key>
        <world_can_use_data/>
        """
            .formatted(door.by(Producer.MAKE_RESERVATION)));
    PartOne call = (PartOne) asked();
    assertEquals(FakePurchases.ID, call.transactionId());
    assertEquals("French", call.customer().orElseThrow().text("last_name"));
    assertEquals(
        "Values[country_code, first_name, last_name, supplier_can_use_data, title,"
            + " world_can_use_data]",
        call.customer().orElseThrow().toString());
    assertEquals("Values[card_number, cv_two, expiry_date]", call.card().orElseThrow().toString());
    assertEquals("4929123456788", call.card().orElseThrow().text("card_number"));
    assertEquals(
        new PartOne.Return(
            Optional.of("T1n7SQpAMgYAAAio978AAAAD"),
            Optional.of("my.site.com"),
            Optional.of("/some/path/t.T1n7SQpAMgYAAAio978AAAAD/"),
            Optional.of("yes")),
        call.returns());
    assertEquals(Optional.of(" somekindofkeyover20chars"), call.encryptionKey());
    assertFalse(call.encrypted());
  }

  @ParameterizedTest
  @CsvSource({
    "<customer_data><agent_reference>A1</agent_reference></customer_data>, A1",
    "<agent_reference>A2</agent_reference>, A2",
    "<customer_data><agent_reference>A1</agent_reference></customer_data>"
        + "<agent_reference>A2</agent_reference>, A2"
  })
  void anAgentReferenceComesWithTheCustomerOrBesideHim(String elements, String reference)
      throws Exception {
    door.call("purchase_reservation_part_one", door.by(Producer.MAKE_RESERVATION) + elements);
    assertEquals(Optional.of(reference), ((PartOne) asked()).agentReference());
  }

  @Test
  void whatDidNotComeIsEmpty() throws Exception {
    door.call("purchase_reservation_part_one", door.by(Producer.MAKE_RESERVATION));
    PartOne one = (PartOne) asked();
    assertEquals(Optional.empty(), one.customer());
    assertEquals(Optional.empty(), one.card());
    door.purchases.forget();
    door.call("purchase_reservation_part_two", PASSWORD + "<http_accept/><http_referer/>");
    PartTwo two = (PartTwo) asked();
    assertEquals(Optional.empty(), two.browser());
    assertEquals(Optional.empty(), two.callback());
    assertEquals(Optional.empty(), two.encryptionKey());
    assertEquals("127.0.0.1", two.remoteAddress());
    assertFalse(two.sendConfirmation());
  }

  /** Empty elements count as present; variables are handed on in order, nothing of them changed. */
  @Test
  void partTwoIsReadAsItCame() throws Exception {
    door.call(
        "purchase_reservation_part_two",
        PASSWORD
            + "<http_referer/><http_accept>*/*</http_accept><http_user_agent/>"
            + "<encryption_key> </encryption_key><remote_ip>192.0.2.7</remote_ip>"
            + "<send_confirmation_email/><callback_data><PaRes> a\n b </PaRes><MD>1</MD>"
            + "<MD>&lt;2&gt;</MD><pares/><x:y>z</x:y></callback_data>");
    PartTwo call = (PartTwo) asked();
    assertEquals(Optional.of(new Inbound.Browser("", "*/*", "")), call.browser());
    assertEquals(
        List.of(
            new Instruction.Field("PaRes", " a\n b "),
            new Instruction.Field("MD", "1"),
            new Instruction.Field("MD", "<2>"),
            new Instruction.Field("pares", ""),
            new Instruction.Field("x:y", "z")),
        call.callback().orElseThrow());
    assertEquals("192.0.2.7", call.remoteAddress());
    assertEquals(Optional.empty(), call.encryptionKey());
    assertTrue(call.sendConfirmation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16", "windows-1252"})
  void aCallIsInTheCharacterSetThatItDeclares(String charset) throws Exception {
    String call =
        "<?xml version=\"1.0\" encoding=\"%s\"?>".formatted(charset)
            + "<purchase_reservation_part_two>%s<callback_data><a>Müller</a></callback_data>"
                .formatted(PASSWORD)
            + "</purchase_reservation_part_two>";
    door.send("POST", call.getBytes(charset), "Content-Type", "text/xml");
    assertEquals("Müller", ((PartTwo) asked()).callback().orElseThrow().get(0).value());
  }

  @Test
  void aCallThatIsNotInItsCharacterSetIsBadData() throws Exception {
    String call = "<start_session><user_id>Müller</user_id></start_session>";
    byte[] latin = call.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("7", error(door.send("POST", latin)));
  }

  @Test
  void aSubIdIsBounded() throws Exception {
    String call = PASSWORD + "<sub_id>" + "x".repeat(65) + "</sub_id>";
    assertEquals("7", error(door.call("start_session", call)));
  }
}
