package org.tapedeck.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tapedeck.buyer.FakeVisits.TOKEN;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.visit.BuyerState;

/** What sends a buyer away. */
class DeparturePageTest extends AtVisit {

  @Test
  void aGetIsAPageThatGoesOnByItself() throws Exception {
    sends(new Instruction.Get(URI.create("https://bank.example/pay?a=1&b='2'&c=%22")));
    HttpResponse<String> page = web.get(VISIT);
    assertEquals(200, page.statusCode());
    assertTrue(
        page.body()
            .contains(
                "http-equiv=\"refresh\""
                    + " content=\"0;url=https://bank.example/pay?a=1&amp;b=&#39;2&#39;&amp;c=%22\""));
    assertTrue(
        page.body().contains("href=\"https://bank.example/pay?a=1&amp;b=&#39;2&#39;&amp;c=%22\""));
    assertTrue(page.body().contains("25.00 NOK to Demo shop"));
  }

  @Test
  void aPostIsAFormWithItsFieldsInOrderAndAButton() throws Exception {
    sends(
        post(
            "https://bank.example:8443/pay",
            new Instruction.Field("b", "2"),
            new Instruction.Field("a", "1"),
            new Instruction.Field("submit", "No Error "),
            new Instruction.Field("a", STRANGE)));
    String page = web.get(VISIT).body();
    assertTrue(
        page.contains(
            """
            <form id="pay" method="post" accept-charset="UTF-8" action="https://bank.example:8443/pay">
            <input type="hidden" name="b" value="2">
            <input type="hidden" name="a" value="1">
            <input type="hidden" name="submit" value="No Error ">
            <input type="hidden" name="a" value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\
            &amp;&#39;&#13;&#10;&lt;b&gt;é">
            <button class="go">On to the bank</button>
            </form>
            """),
        page);
  }

  @Test
  void aPageOfTheBankIsPassedOnAsItIs() throws Exception {
    String html = "<html><body onload=\"document.forms[0].submit()\">ü</body></html>\n";
    sends(new Instruction.Html(html));
    assertEquals(html, web.get(VISIT).body());
  }

  @ParameterizedTest
  @CsvSource({
    "https://bank.example/pay,     200",
    "HTTPS://BANK.EXAMPLE/pay,     200",
    "http://127.0.0.1:8444/pay,    200",
    "http://localhost/pay,         200",
    "http://bank.example/pay,      503",
    "http://127.0.0.1.example/pay, 503",
    "javascript:alert(1),          503",
    "data:text/html;base64;AAAA,   503",
    "/pay,                         503",
    "//bank.example/pay,           503",
    "ftp://bank.example/pay,       503"
  })
  void heIsSentToHttpsOnlyOrToABankOnThisMachine(String address, int status) throws Exception {
    sends(post(address));
    assertEquals(status, web.get(VISIT).statusCode());
    sends(new Instruction.Get(URI.create(address)));
    assertEquals(status, web.get(VISIT).statusCode());
  }

  @Test
  void aVisitThatIsNotToBeBegunIsShown() throws Exception {
    stands(BuyerState.PAID);
    HttpResponse<String> answer = web.get(VISIT);
    assertEquals(303, answer.statusCode());
    assertEquals(Optional.of(TOKEN + "/wait"), answer.headers().firstValue("Location"));
  }
}
