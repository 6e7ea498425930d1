package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.bank.Knob;
import org.tapedeck.hostsim.support.Table;
import org.tapedeck.hostsim.ticketswitch.TicketSwitchKnobs;
import org.tapedeck.hostsim.xml.Tree;

/** What the knobs of the core do, and the rules of a purchase in two parts. */
class TicketSwitchTest {
  private static final String CARD = "need-payment-card=yes&card-over-http=allowed";
  private static final String ROWS =
      """
      knobs                           | does                   | comes to
                                      | reserve: trolley/bundle/bundle_total_cost | 25.50
      amount=12                       | reserve: trolley/bundle/bundle_total_cost | 12.00
      amount=12.5&currency=jpy        | no trolley             | 400
      amount=1200&currency=jpy        | reserve: trolley/bundle/bundle_total_cost | 1200
      currency=usd                    | reserve: trolley/bundle/currency/currency_number | 840
      currency=jpy&amount=1           | reserve: trolley/bundle/currency/currency_factor | 1
                                      | reserve: trolley/bundle/currency/currency_factor | 100
                                      | reserve: trolley/bundle/currency/currency_places | 2
      bundles=3&amount=10             | costs                  | 3.34 3.33 3.33
      minutes=30                      | reserve: minutes_left_on_reserve | 30.000
      need-payment-card=yes           | reserve: need_payment_card | yes
      acceptable-cards=visa           | reserve: acceptable_cards/card/card_type | visa
      needs-email-address=yes         | reserve: needs_email_address | yes
      needs-agent-reference=yes       | reserve: needs_agent_reference | yes
      supports-billing-address=yes    | reserve: supports_billing_address | yes
      countries=gb                    | reserve: permitted_countries/country/country_code | gb
      prefilled=French                | reserve: prefilled_customer_data/can_edit | no
      CARD&card-wants=issue_number    | part one               | 1317
      need-payment-card=yes           | part one               | 1325
      CARD                            | part one               | a page
      tokens=ignored                  | same token             | a page
      tokens=detected                 | same token             | 1331
      redirects=0                     | pages                  | 0
      redirects=1                     | pages                  | 1
      redirects=3                     | pages                  | 3
      CARD&three-d-secure=yes&redirects=0 | pages              | issuer
      page=get                        | form                   | get
      page=post                       | form                   | post
      return=get                      | back                   | query success reference
      return=post                     | back                   | form success reference
      return=mixed                    | back                   | query success form reference
      variables=odd                   | back                   | query success reference data1 data1 a[b] 1x empty
      variables=none                  | back                   | query
      variables=none                  | pages                  | 1
      debitor-url=http://debit.test   | debitor                | http://debit.test/ticketswitch/debitor
      fake-return=60                  | abandoned              | GET 3
      fake-return=60&fake-variables=some | abandoned           | GET success reference 3
      reservation-fails=903           | reserve: fail_code     | 903
      reservation-fails=904           | reserve: fail_code     | 904
      reservation-fails=1*904         | reserve: fail_code     | 904
      part-one-fails=1*1331           | part one               | 1331
      part-two-fails=1404             | pages                  | 1404
      info-fails=1202                 | info: fail_code        | 1202
                                      | info: transaction_status | reserved
                                      | pay: success           | yes
                                      | pay: is_partial        | no
                                      | do not pay: success    | no
                                      | do not pay: purchase_fail_code | 2
      purchase-fails=1                | pay: purchase_fail_code | 1
      purchase-fails=2                | pay: purchase_fail_code | 2
      purchase-fails=3                | pay: purchase_fail_code | 3
      purchase-fails=4                | pay: purchase_fail_code | 4
      purchase-fails=5                | pay: purchase_fail_code | 5
      purchase-fails=6                | pay: purchase_fail_code | 6
      purchase-fails=7                | pay: purchase_fail_code | 7
      purchase-fails=2&failed=failed_cv_two | bundle: failed_cv_two | yes
      purchase-fails=2&failed=failed_avs | bundle: failed_avs  | yes
      purchase-fails=2&failed=failed_3d_secure | bundle: failed_3d_secure | yes
      partial=yes                     | pay: is_partial        | yes
      partial=yes                     | successes              | yes no
      session-delivery=drop           | session                | lost
      session-delivery=garbage        | session                | 200 no document
      reservation-delivery=http500    | reserve HTTP           | 500
      part-one-delivery=half          | part one HTTP          | lost, part-ones 1
      part-one-delivery=half&record=no | part one HTTP         | lost, part-ones 0
      part-one-delivery=slow&slow-seconds=1 | part one HTTP    | 200, part-ones 1
      part-two-delivery=drop          | part two HTTP          | lost, bought 1
      part-two-delivery=drop&record=no | part two HTTP         | lost, bought 0
      part-two-delivery=1*malformed   | part two HTTP          | 200, bought 1
      info-delivery=http500           | info HTTP              | 500
      release-delivery=http500        | release HTTP           | 500
                                      | release HTTP           | 200
      script-error=3                  | session                | script_error 3
      script-error=4                  | session                | script_error 4
      script-error=5                  | session                | script_error 5
      script-error=6                  | session                | script_error 6
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

  static Stream<List<String>> rows() {
    return Table.rows(ROWS);
  }

  /** For all trolleys; those of a session are for all in any case. */
  @ParameterizedTest
  @MethodSource("rows")
  void aKnobDoesWhatItsRowSays(List<String> row) throws Exception {
    office.knobs(row.get(0).replace("CARD", CARD));
    assertEquals(row.get(2), new TicketSwitchDoings(office, "").go(row.get(1)));
  }

  /** For one trolley. */
  @ParameterizedTest
  @MethodSource("rows")
  void aTrolleyMayHaveItsOwn(List<String> row) throws Exception {
    if (!row.get(1).equals("session")) {
      office.knobs("");
      String own = row.get(0).replace("CARD", CARD);
      assertEquals(row.get(2), new TicketSwitchDoings(office, own).go(row.get(1)));
    }
  }

  @Test
  void everyKnobHasARow() {
    Set<String> wanted =
        TicketSwitchKnobs.ROWS.stream()
            .map(Knob::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> turned =
        rows()
            .map(row -> row.get(0).replace("CARD", CARD))
            .flatMap(knobs -> Form.read(knobs).names().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(wanted, turned);
  }

  private static Going going(String own) throws Exception {
    office.knobs("");
    return new Going(office, own.replace("CARD", CARD));
  }

  @Test
  void theAnswersHaveTheShapeOfTheTables() throws Exception {
    office.knobs("");
    Tree session = office.session();
    assertEquals("start_session_result", session.name());
    assertTrue(session.get("crypto_block").matches("U_--[A-Za-z0-9_-]{400}"));
    assertEquals("demo", session.get("running_user/user_id"));
    assertTrue(session.has("puzzled"));
    Going going = going("").partOne();
    assertTrue(going.reservation.get("crypto_block").matches("k5[A-Za-z0-9_-]{400}"));
    assertTrue(going.transaction.matches("T000-0000-[0-9A-Z]{4}-[0-9A-Z]{4}"));
    Tree result = going.pressed("yes").answer;
    assertEquals("purchase_reservation_part_two_result", result.name());
    assertEquals(going.transaction, result.get("trolley/transaction_id"));
    assertEquals("Ingresso Group Ltd", result.get("customer/addr_line_one"));
    assertEquals("Ingresso Group Ltd", result.get("customer/addr_line_one_latin"));
    assertEquals("pete@example.co.uk", result.get("customer/email_addr"));
    assertEquals("yes no", dp(result));
    assertEquals("1", result.get("self_print_html_page/item_number"));
    assertFalse(result.get("trolley/bundle/order/backend_purchase_reference").isEmpty());
    assertEquals("purchased", office.info(going.transaction).get("transaction_status"));
  }

  private static String dp(Tree result) {
    return result.get("customer/dp_supplier") + " " + result.get("customer/dp_user");
  }

  /** The example of chapter 26. */
  @Test
  void aPageThatLeavesEscapesItsSlashes() throws Exception {
    String html = BoxOffice.html(going("redirects=0").partOne().answer);
    assertTrue(html.startsWith("<html><head>\n<script type=\"text/javascript\">\n"), html);
    assertTrue(html.contains("window.location=\"http:\\/\\/127.0.0.1:"), html);
    assertTrue(html.contains("<noscript><form method=\"get\" action=\"http://127.0.0.1:"), html);
  }

  @Test
  void valuesOfAPageAreEscaped() throws Exception {
    Going going = going("page=post").partOne();
    String html = BoxOffice.html(going.answer);
    assertTrue(html.contains("value=\"Tickets &lt;two&gt; &amp; &quot;more&quot;\""), html);
    assertTrue(html.contains("document.forms[0].submit();"), html);
    assertTrue(html.contains("<button type=\"submit\">"), html);
    assertTrue(going.debitor().body().contains("Tickets &lt;two&gt; &amp; &quot;more&quot;"));
  }

  @Test
  void theFinalDataAreTheSameForEver() throws Exception {
    Going going = going("").partOne();
    String first = going.token;
    String result = going.pressed("yes").answer.markup();
    assertEquals(result, going.refreshed(first).answer.markup());
    assertEquals(result, going.refreshed(going.token).answer.markup());
    assertTrue(going.partOne().isPage());
    assertTrue(BoxOffice.location(BoxOffice.html(going.answer)).contains(going.token));
    assertEquals(result, going.returned(Form.of()).answer.markup());
    assertEquals("1", going.book("bought"));
  }

  @Test
  void anOldTokenLeadsToWhereTheBuyerIs() throws Exception {
    Going going = going("redirects=2").partOne();
    String first = going.token;
    String second = BoxOffice.html(going.pressed("yes").answer);
    going.refreshed(first);
    assertEquals(
        BoxOffice.fields(second).get("reference"),
        BoxOffice.fields(BoxOffice.html(going.answer)).get("reference"));
    assertEquals("0", going.book("bought"));
  }

  @Test
  void aDoubleClickOnPayIsOnePurchase() throws Exception {
    Going going = going("").partOne();
    Form first = BoxOffice.fields(BoxOffice.html(going.answer));
    going.partOne();
    assertEquals(first, BoxOffice.fields(BoxOffice.html(going.answer)));
    assertEquals("yes", going.pressed("yes").result("success"));
    assertEquals("1", going.book("bought"));
  }

  @Test
  void whatNobodyPressedIsNotBought() throws Exception {
    Going going = going("").partOne();
    String reference = BoxOffice.fields(BoxOffice.html(going.answer)).get("reference");
    going.returned(Form.of("success", "yes", "reference", reference));
    assertTrue(going.isPage());
    going.returned(Form.of("success", "yes"));
    assertTrue(going.isPage());
  }

  @Test
  void afterADeclinedCardTheBuyerTriesAgain() throws Exception {
    Going going = going("purchase-fails=1*2").partOne().pressed("yes");
    assertEquals("no", going.result("success"));
    assertEquals("yes", going.partOne().pressed("yes").result("success"));
    assertEquals("1", going.book("bought"));
  }

  @Test
  void twoReturnsAtOnceBuyOnce() throws Exception {
    Going going = going("").partOne();
    Form back = BoxOffice.brought(office.press(BoxOffice.html(going.answer), "yes"));
    Set<String> results = new ConcurrentSkipListSet<>();
    Street.atOnce(
        8,
        () -> {
          String next;
          synchronized (going) {
            next = office.token();
          }
          return results.add(office.call(office.partTwo(going.token, next, back)).markup());
        });
    assertEquals(1, results.size());
    assertEquals("1", going.book("bought"));
  }

  @ParameterizedTest
  @CsvSource({"Y, yes, ''", "A, yes, ''", "U, yes, ''", "N, no, yes"})
  void theIssuerIsAsked(String status, String success, String failed) throws Exception {
    Going going = going("CARD&three-d-secure=yes&redirects=0").partOne();
    String html = BoxOffice.html(going.answer);
    assertTrue(BoxOffice.fields(html).get("TermUrl").contains(going.token));
    HttpResponse<String> page = office.street.post("/acs/pareq", BoxOffice.fields(html));
    HttpResponse<String> back =
        office.street.post("/acs/chosen", Form.of("sitting", Street.sitting(page), "do", status));
    assertEquals(success, going.returned(BoxOffice.fields(back.body())).result("success"));
    assertEquals(failed, going.answer.get("trolley/bundle/purchase_result/failed_3d_secure"));
  }

  /**
   * The core calls, the shop does what it always does, and the buyer who comes too late sees it.
   */
  @Test
  void aBuyerWhoStaysAwayIsGivenUp() throws Exception {
    Going going = going("fake-return=60").partOne();
    String token = going.token;
    office.street.forward(Duration.ofSeconds(61));
    office.street.shop.calls(BoxOffice.path(token), 1);
    going.returned(Form.of());
    assertEquals("no", going.result("success"));
    assertEquals("3", going.result("purchase_fail_code"));
    String result = going.answer.markup();
    assertEquals(result, going.refreshed(token).answer.markup());
    assertEquals("0", going.book("bought"));
  }

  /** He has paid, and was lost on the way back. */
  @Test
  void whatTheDebitorHasOnRecordCounts() throws Exception {
    Going going = going("fake-return=60").partOne();
    office.press(BoxOffice.html(going.answer), "yes");
    office.street.forward(Duration.ofSeconds(61));
    office.street.shop.calls(BoxOffice.path(going.token), 1);
    assertEquals("yes", going.returned(Form.of()).result("success"));
    assertEquals("1", going.book("bought"));
  }

  @Test
  void aMailIsSentOnce() throws Exception {
    Going going = going("redirects=0").partOne();
    for (int times = 0; times < 2; times++) {
      Tree request = office.partTwo(going.token, office.token(), Form.of());
      office.call(request.and(Tree.of("send_confirmation_email")));
    }
    assertEquals("1", going.book("mails"));
  }

  @Test
  void whatHasBegunIsNotReleased() throws Exception {
    Going going = going("");
    TicketSwitchDoings doings = new TicketSwitchDoings(office, "");
    assertEquals("yes", doings.release(going).get("released_ok"));
    assertEquals("released", office.info(going.transaction).get("transaction_status"));
    assertEquals("no", doings.release(going("").partOne()).get("released_ok"));
  }

  @Test
  void theBooksNameNoCardAndNoKey() throws Exception {
    Going going = going("CARD&redirects=0").partOne().returned(Form.of());
    assertEquals("41111...1111", going.book("card"));
    String books = String.join("\n", office.street.books("ticketswitch"));
    assertFalse(books.contains("4111111111111111"));
    assertFalse(books.contains(BoxOffice.KEY));
  }

  @Test
  void usersAreMadeKnown() throws Exception {
    office.knobs("");
    Form shop = Form.of("user_id", "other", "password", "secret word");
    String shown = office.street.must(office.street.post("/ticketswitch/shops", shop)).body();
    assertFalse(shown.contains("secret word"));
    Tree session =
        office.call(Tree.texts("start_session", "user_id", "other", "user_passwd", "secret word"));
    assertEquals("other", session.get("running_user/user_id"));
    assertNotEquals("", session.get("crypto_block"));
  }
}
