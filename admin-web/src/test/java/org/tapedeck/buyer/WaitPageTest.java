package org.tapedeck.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.buyer.FakeVisits.SUCCESSOR;
import static org.tapedeck.buyer.FakeVisits.TOKEN;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.visit.BuyerState;

/** Where a buyer waits, and what he may do there. */
class WaitPageTest extends AtVisit {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          state     | title                | looks | receipt | again
          WAITING   | Waiting for the bank | true  | false   | false
          PAID      | Paid                 | false | true    | false
          NOT_PAID  | Not paid             | false | false   | true
          TIMED_OUT | The time is up       | false | false   | false
          IN_DOUBT  | Not clear yet        | true  | false   | false
          """)
  void thePageShowsWhatHasBecomeOfIt(
      BuyerState state, String title, boolean looks, boolean receipt, boolean again)
      throws Exception {
    stands(state);
    String page = web.get(VISIT + "/wait").body();
    assertTrue(page.contains("<h1>" + title + "</h1>"), page);
    assertEquals(looks, page.contains("wait.js"));
    assertEquals(looks, page.contains("http-equiv=\"refresh\""));
    assertEquals(receipt, page.contains("href=\"receipt\""));
    assertEquals(receipt, page.contains("href=\"receipt.pdf\""));
    assertEquals(again, page.contains("<form method=\"post\" action=\"again\">"));
    assertTrue(page.contains("href=\"https://shop.example/orders?a=1&amp;b=2\""));
    assertTrue(page.contains("<dd>25.00 NOK</dd>"));
  }

  @Test
  void whoeverIsSentOnIsLedToWhereHeIsSentFrom() throws Exception {
    stands(BuyerState.SENT_ON);
    HttpResponse<String> answer = web.get(VISIT + "/wait?looks=7");
    assertEquals(303, answer.statusCode());
    assertEquals(Optional.of("../" + TOKEN), answer.headers().firstValue("Location"));
  }

  @ParameterizedTest
  @EnumSource(BuyerState.class)
  void whoeverIsToBeElsewhereIsLedThereWhateverTheState(BuyerState state) throws Exception {
    URI onward = URI.create("http://shop.example/return/a1?x=\u00e9");
    web.visits.becomes(TOKEN, FakeVisits.leadingTo(onward, state));
    HttpResponse<String> answer = web.get(VISIT + "/wait");
    assertEquals(303, answer.statusCode());
    assertEquals(
        Optional.of("http://shop.example/return/a1?x=%C3%A9"),
        answer.headers().firstValue("Location"));
  }

  @Test
  void nobodyIsLedToWhatIsNoPlaceOfTheWeb() throws Exception {
    URI onward = URI.create("javascript:alert(1)");
    web.visits.becomes(TOKEN, FakeVisits.leadingTo(onward, BuyerState.WAITING));
    assertEquals(200, web.get(VISIT + "/wait").statusCode());
  }

  @Test
  void aMerchantWithoutATitleIsTheShop() throws Exception {
    sends(new Instruction.Get(URI.create("https://bank.example/")));
    web.visits.becomes(TOKEN, FakeVisits.standing(BuyerState.WAITING, "", Optional.empty(), false));
    assertTrue(web.get(VISIT).body().contains("You pay 25.00 NOK to the shop, on a page"));
    assertFalse(web.get(VISIT + "/wait").body().contains("<dt>Shop</dt>"));
  }

  @Test
  void whatIsShownIsText() throws Exception {
    web.visits.becomes(
        TOKEN, FakeVisits.standing(BuyerState.NOT_PAID, STRANGE, Optional.of(STRANGE), true));
    String page = web.get(VISIT + "/wait").body();
    assertFalse(page.contains("<script>"));
    assertFalse(page.contains("<b>"));
    assertEquals(2, page.split(Pattern.quote("&lt;script&gt;"), -1).length - 1);
  }

  /** Section 4.5: soon at first, then every five seconds, for eleven minutes. */
  @ParameterizedTest
  @CsvSource({
    "'',           1;url=wait?looks=1",
    "?looks=0,     1;url=wait?looks=1",
    "?looks=1,     2;url=wait?looks=2",
    "?looks=4,     5;url=wait?looks=5",
    "?looks=133,   5;url=wait?looks=134",
    "?looks=134,   ''",
    "?looks=9999,  ''",
    "?looks=99999, 1;url=wait?looks=1",
    "?looks=-1,    1;url=wait?looks=1",
    "?looks=x,     1;url=wait?looks=1",
    "?looks=1&a=2, 1;url=wait?looks=1"
  })
  void withoutScriptThePageLooksAsOftenAndAsLong(String query, String refresh) throws Exception {
    stands(BuyerState.WAITING);
    String page = web.get(VISIT + "/wait" + query).body();
    assertEquals(!refresh.isEmpty(), page.contains("http-equiv=\"refresh\""));
    assertTrue(page.contains(refresh), page);
    assertEquals(refresh.isEmpty(), page.contains("<p id=\"tired\" >"));
  }

  @ParameterizedTest
  @EnumSource(BuyerState.class)
  void theStateIsOneWord(BuyerState state) throws Exception {
    stands(state);
    HttpResponse<String> answer = web.get(VISIT + "/state");
    assertEquals("{\"state\":\"" + state.name().toLowerCase(Locale.ROOT) + "\"}", answer.body());
    assertEquals("application/json", type(answer));
  }

  @Test
  void anotherTryIsBegunByPostAndLeadsToTheSameHoweverOften() throws Exception {
    stands(BuyerState.NOT_PAID);
    for (int times = 0; times < 3; times++) {
      HttpResponse<String> answer = web.post(VISIT + "/again", "x=1");
      assertEquals(303, answer.statusCode());
      assertEquals(Optional.of("../" + SUCCESSOR), answer.headers().firstValue("Location"));
    }
    assertEquals(405, web.get(VISIT + "/again").statusCode());
    assertEquals(3, web.visits.begun.size());
  }

  @Test
  void whatCannotBeTriedAgainIsShown() throws Exception {
    stands(BuyerState.PAID);
    HttpResponse<String> answer = web.post(VISIT + "/again", "");
    assertEquals(303, answer.statusCode());
    assertEquals(Optional.of("wait"), answer.headers().firstValue("Location"));
  }
}
