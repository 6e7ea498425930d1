package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.support.Table;
import org.tapedeck.hostsim.xml.Tree;

/** Each code by a call that deserves it. It is 11 September 2002. */
class TicketSwitchCodesTest {
  private static final String CARD = "need-payment-card=yes&card-over-http=allowed";
  private static final String PART_ONE =
      """
      code | trolley                        | part one
           |                                | encryption_key=01234567890123456789
           | CARD                           | card_data/cv_two=999
      2    |                                | mime_text_type=application/pdf
      1301 | minutes=0                      | encryption_key=01234567890123456789
      1302 |                                | -customer_data
      1303 | CARD                           | -card_data
      1304 |                                | card_data/card_number=4111111111111111
      1305 |                                | -customer_data/country_code
      1306 | countries=us,fr                | encryption_key=01234567890123456789
           | countries=us,fr                | customer_data/country_code=fr
      1306 |                                | customer_data/country_code=GB
      1307 |                                | customer_data/email_address=pete(at)example
      1307 |                                | customer_data/email_address=a b@example.com
           |                                | -customer_data/email_address
      1308 | needs-email-address=yes        | -customer_data/email_address
      1308 |                                | -customer_data/first_name
      1308 |                                | customer_data/last_name=
      1308 |                                | -customer_data/town
      1308 |                                | -customer_data/work_phone
      1308 |                                | -customer_data/home_phone
      1308 | needs-agent-reference=yes      | encryption_key=01234567890123456789
           | needs-agent-reference=yes      | agent_reference=A1
      1309 | CARD                           | -card_data/card_number
      1310 | CARD                           | card_data/card_number=9111111111111111
      1311 | CARD&acceptable-cards=amex,maestro | card_data/cv_two=999
      1312 | CARD                           | card_data/card_number=4111111111111112
      1312 | CARD                           | card_data/card_number=411111111111
      1313 | CARD                           | -card_data/expiry_date
      1314 | CARD                           | card_data/expiry_date=0802
           | CARD                           | card_data/expiry_date=0902
      1314 | CARD                           | card_data/expiry_date=1304
      1314 | CARD                           | card_data/expiry_date=12/04
      1315 | CARD                           | -card_data/cv_two
      1316 | CARD                           | card_data/cv_two=12
      1316 | CARD                           | card_data/cv_two=1234
      1317 | CARD&card-wants=issue_number   | card_data/cv_two=999
           | CARD&card-wants=issue_number   | card_data/issue_number=1
      1319 | CARD                           | card_data/issue_number=1x
      1320 | CARD                           | card_data/town=London
      1321 | CARD&supports-billing-address=yes | card_data/town=London
           | CARD&supports-billing-address=yes | card_data/town=London & card_data/address_line_one=1 & card_data/country_code=gb
      1322 | CARD&card-wants=start_date     | card_data/cv_two=999
           | CARD&card-wants=start_date     | card_data/start_date=0902
      1323 | CARD                           | card_data/start_date=1002
      1323 | CARD                           | card_data/start_date=0002
      1324 | prefilled=Smith                | encryption_key=01234567890123456789
           | prefilled=French               | encryption_key=01234567890123456789
      1325 | need-payment-card=yes          | card_data/cv_two=999
      1326 |                                | -return_token
      1326 |                                | return_token=short
      1327 |                                | -return_domain
      1327 |                                | return_domain=http://my.site.com
      1328 |                                | -return_path
      1328 |                                | return_path=/without/the/token/
      1328 |                                | return_path=no-slash
      1329 |                                | -return_with_https
      1329 |                                | return_with_https=true
      1330 |                                | -encryption_key
      1330 |                                | encryption_key=0123456789012345678
      1330 |                                | encryption_key=BLANKS
      """;
  private static final String PART_TWO =
      """
      code | trolley   | part two
           |           | encryption_key=
           |           | -encryption_key
      1401 |           | -returning_token
      1401 |           | returning_token=../../etc
      1402 |           | returning_token=T1n7SQpAMgYAAAio978AAAAD
      1405 |           | -new_return_token
      1405 |           | new_return_token=short
      1406 |           | -new_return_path
      1406 |           | new_return_path=/without/
      1407 |           | encryption_key=anotherkeyofover20characters
      1407 |           | encryption_key=short
      1407 | CARD      | -encryption_key
           | CARD      | http_accept=
      1408 |           | sub_id=s2
      1409 |           | -http_referer
      1409 |           | -http_accept
      1409 |           | -http_user_agent
      1410 |           | -callback_data
      """;

  private static BoxOffice office;

  @BeforeAll
  static void open() throws Exception {
    office = new BoxOffice();
  }

  @AfterAll
  static void close() {
    office.close();
  }

  static Stream<List<String>> partOne() {
    return Table.rows(PART_ONE);
  }

  static Stream<List<String>> partTwo() {
    return Table.rows(PART_TWO);
  }

  private static Going going(String trolley) throws Exception {
    office.knobs("");
    return new Going(office, trolley.replace("CARD", CARD));
  }

  @ParameterizedTest
  @MethodSource("partOne")
  void partOneIsRefused(List<String> row) throws Exception {
    Going going = going(row.get(1)).partOne(row.get(2).replace("BLANKS", " ".repeat(24)));
    assertEquals(row.get(0), going.answer.get("fail_code"));
    assertEquals(row.get(0).isEmpty(), going.isPage());
    assertEquals(row.get(0).isEmpty() ? "attempting" : unmoved(row.get(1)), status(going));
  }

  private static String unmoved(String trolley) {
    return trolley.equals("minutes=0") ? "released" : "reserved";
  }

  private static String status(Going going) throws Exception {
    return office.info(going.transaction).get("transaction_status");
  }

  @ParameterizedTest
  @MethodSource("partTwo")
  void partTwoIsRefused(List<String> row) throws Exception {
    Going going = going(row.get(1)).partOne();
    Tree request = office.partTwo(going.token, office.token(), Form.of());
    Tree answer = office.call(BoxOffice.changed(request, row.get(2)));
    assertEquals(row.get(0), answer.get("fail_code"));
    assertEquals(row.get(0).isEmpty(), answer.has("redirect_html_page_data"));
  }

  @Test
  void aBlockOfAnotherMethodIsNoReservation() throws Exception {
    Going going = going("");
    Tree request = office.partOne(office.session(), office.token());
    assertEquals("1", office.call(request).get("fail_code"));
    assertEquals("reserved", status(going));
  }

  @Test
  void aTokenIsGoodOnce() throws Exception {
    Going going = going("").partOne();
    Tree again = office.partOne(going.reservation, going.token);
    assertEquals("1331", office.call(again).get("fail_code"));
    Tree two = office.partTwo(going.token, going.token, Form.of());
    assertEquals("1411", office.call(two).get("fail_code"));
    assertEquals("1331", other(going.token).get("fail_code"));
  }

  /** For ever, and for all purchases of the user. */
  private static Tree other(String token) throws Exception {
    Going other = new Going(office, "");
    return office.call(office.partOne(other.reservation, token));
  }

  @Test
  void theKeyStaysTheSame() throws Exception {
    Going going = going("").partOne().partOne("encryption_key=anotherkeyofover20characters");
    assertEquals("1330", going.answer.get("fail_code"));
  }

  @Test
  void aReservationExpiresOnTheWay() throws Exception {
    Going going = going("fake-return=never&minutes=5").partOne();
    office.street.forward(Duration.ofMinutes(6));
    assertEquals("1404", going.returned(Form.of()).answer.get("fail_code"));
    assertEquals("released", status(going));
    assertEquals("1301", going.partOne().answer.get("fail_code"));
  }

  @Test
  void aTrolleyIsReservedOnce() throws Exception {
    office.knobs("");
    String trolley = office.trolley("redirects=0");
    Tree reservation = office.reserve(trolley);
    assertEquals("904", office.reserve(trolley).get("fail_code"));
    String token = office.token();
    office.call(office.partOne(reservation, token));
    office.call(office.partTwo(token, office.token(), Form.of()));
    assertEquals("903", office.reserve(trolley).get("fail_code"));
  }

  @ParameterizedTest
  @CsvSource({"'',                       1201", "T000-0000-AAAA-AAAA,      1202"})
  void aTransactionIsNotKnown(String transaction, String code) throws Exception {
    office.knobs("");
    assertEquals(code, office.info(transaction).get("fail_code"));
  }

  @ParameterizedTest
  @CsvSource({
    "<start_session><user_id>nobody</user_id></start_session>,                               1",
    "<start_session/>,                                                                       1",
    "<start_session><user_id>demo</user_id><user_passwd>x</user_passwd></start_session>,     2",
    "<start_session><user_id>demo</user_id></start_session>,                                 2",
    "<make_reservation><user_id>demo</user_id><crypto_block>x</crypto_block></make_reservation>, 2",
    "<event_search><user_id>demo</user_id></event_search>,                                   7",
    "<!DOCTYPE a><start_session/>,                                                           7",
    "start_session,                                                                          7"
  })
  void aCallThatNoMethodTakes(String body, String code) throws Exception {
    office.knobs("");
    Tree answer = BoxOffice.tree(office.street.postBody(BoxOffice.CORE, "text/xml", body).body());
    assertEquals("script_error", answer.name());
    assertEquals(code, answer.get("error_code"));
  }

  @Test
  void everyCodeCanBeHadByAKnob() throws Exception {
    Set<String> codes = new TreeSet<>();
    for (int code : all()) {
      office.knobs("");
      Going going = new Going(office, (code < 1400 ? "part-one-fails=" : "part-two-fails=") + code);
      going.partOne();
      codes.add((code < 1400 ? going : going.returned(Form.of())).answer.get("fail_code"));
    }
    assertEquals(
        all().stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new)), codes);
  }

  /** 1318 does not exist. */
  private static List<Integer> all() {
    IntStream ones = IntStream.concat(IntStream.of(1, 2), IntStream.rangeClosed(1301, 1331));
    return IntStream.concat(ones.filter(it -> it != 1318), IntStream.rangeClosed(1401, 1411))
        .boxed()
        .toList();
  }
}
