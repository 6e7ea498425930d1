package org.tapedeck.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.shop.FakePurchases.transaction;
import static org.tapedeck.shop.ShopDoor.PASSWORD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.purchase.Answer;
import org.tapedeck.framework.purchase.CardConnection;
import org.tapedeck.framework.purchase.CryptoBlock.Producer;
import org.tapedeck.framework.purchase.PurchaseFailure;
import org.tapedeck.framework.purchase.PurchaseNo;
import org.tapedeck.framework.purchase.TransactionStatus;
import org.w3c.dom.Document;

/** The answers as they were written down by hand from sections 5.1, 5.2 and 5.5. */
class AnswerShapesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/tapedeck/shop");
  private static final String ID = "<transaction_id>" + FakePurchases.ID + "</transaction_id>";
  private static final PurchaseNo NO =
      new PurchaseNo(2, "The card was not authorized.", false, false, true);

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

  private static void isAnswered(String file, String method, String elements) throws Exception {
    String body = door.call(method, elements).body();
    assertEquals(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Files.readString(FOLDER.resolve(file)),
        body.replaceAll("(?<=<crypto_block>)[^<]*", "BLOCK")
            .replaceAll(
                "(?s)<permitted_countries>.*</permitted_countries>",
                "<permitted_countries>COUNTRIES</permitted_countries>"));
  }

  private static void bought() {
    door.purchases.answer =
        new Answer.Finished(transaction(TransactionStatus.PURCHASED), Optional.empty());
  }

  @Test
  void aSession() throws Exception {
    isAnswered("start_session.xml", "start_session", PASSWORD + "<sub_id>till 7</sub_id>");
  }

  @Test
  void aReservation() throws Exception {
    door.purchases.answer = new Answer.Reserved(transaction(TransactionStatus.RESERVED));
    isAnswered("make_reservation.xml", "make_reservation", PASSWORD + "<describe_trolley/>");
  }

  @Test
  void aReservationNamesAllCountries() throws Exception {
    door.purchases.answer = new Answer.Reserved(transaction(TransactionStatus.RESERVED));
    Document answer = ShopDoor.parsed(door.call("make_reservation", PASSWORD).body());
    assertTrue(answer.getElementsByTagName("country").getLength() > 200);
    assertEquals("Norway", at(answer, "//country[country_code='no']/country_desc"));
  }

  @Test
  void aPage() throws Exception {
    door.purchases.answer =
        new Answer.Onward(
            new Instruction.Html("<p>The bank's own page, a &amp; b</p>"), Duration.ZERO);
    isAnswered("part_one.xml", "purchase_reservation_part_one", door.by(Producer.MAKE_RESERVATION));
  }

  @Test
  void aFailure() throws Exception {
    door.purchases.answer = new Answer.Failed(PurchaseFailure.RESERVATION_EXPIRED);
    isAnswered("failed.xml", "purchase_reservation_part_one", door.by(Producer.MAKE_RESERVATION));
  }

  @Test
  void aPurchase() throws Exception {
    bought();
    isAnswered("bought.xml", "purchase_reservation_part_two", PASSWORD);
  }

  @Test
  void noPurchase() throws Exception {
    door.purchases.answer =
        new Answer.Finished(transaction(TransactionStatus.ATTEMPTING), Optional.of(NO));
    isAnswered("not_bought.xml", "purchase_reservation_part_two", PASSWORD);
  }

  @Test
  void whatIsKnown() throws Exception {
    door.purchases.answer = new Answer.Told(transaction(TransactionStatus.PURCHASED));
    String elements = PASSWORD + ID + "<describe_trolley/><describe_customer/>";
    isAnswered("transaction_info.xml", "transaction_info", elements);
  }

  @Test
  void whatIsKnownWithoutDetails() throws Exception {
    door.purchases.answer = new Answer.Told(transaction(TransactionStatus.RESERVED));
    isAnswered("transaction_info_short.xml", "transaction_info", PASSWORD + ID);
    isAnswered(
        "transaction_info_short.xml",
        "transaction_info",
        PASSWORD + ID + "<describe_trolley>no</describe_trolley>");
  }

  @Test
  void aRelease() throws Exception {
    isAnswered(
        "release_reservation.xml", "release_reservation", door.by(Producer.MAKE_RESERVATION));
  }

  @Test
  void aScriptError() throws Exception {
    isAnswered("script_error.xml", "start_session", "");
  }

  @Test
  void theResultOfAPurchaseHasEveryElementOfTheSpecification() throws Exception {
    bought();
    Document answer = ShopDoor.parsed(door.call("purchase_reservation_part_two", PASSWORD).body());
    for (String name : names()) {
      assertEquals("1", at(answer, "count(/*/" + name + ")"), name);
    }
  }

  private static List<String> names() throws IOException {
    return Files.readAllLines(FOLDER.resolve("names.txt")).stream()
        .filter(it -> !it.startsWith("#"))
        .toList();
  }

  private static String at(Document answer, String path) throws Exception {
    return (String)
        XPathFactory.newInstance().newXPath().evaluate(path, answer, XPathConstants.STRING);
  }

  @ParameterizedTest
  @CsvSource({
    "1250, -2, 826, 12.50,    gbp, 2, 100",
    "5,    -2, 978, 0.05,     eur, 2, 100",
    "12,   0,  840, 12.00,    usd, 2, 100",
    "12,   2,  392, 1200,     jpy, 0, 1",
    "1234, -3, 414, 1.234,    kwd, 3, 1000",
    "1234, -4, 826, 0.1234,   gbp, 2, 100",
    "0,    -2, 578, 0.00,     nok, 2, 100",
    "9223372036854775807, -2, 826, 92233720368547758.07, gbp, 2, 100"
  })
  void anAmountIsADecimal(
      long amount,
      int exponent,
      String currency,
      String said,
      String code,
      String places,
      String factor)
      throws Exception {
    Price price = new Price(new Money(amount, exponent, currency));
    assertEquals(said, price.amount());
    Document node = ShopDoor.parsed(price.currency("currency").document());
    assertEquals(code, at(node, "//currency_code"));
    assertEquals(places, at(node, "//currency_places"));
    assertEquals(factor, at(node, "//currency_factor"));
  }
}
