package org.tapedeck.redirect.ticketswitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Approved;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Deferred;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Bank;

/** What part two's answers come to: the next page, or the purchase, to the penny (section 5.5). */
class ResultsTest {

  private static final String PARTIAL = "<is_partial>no<";
  private static final String ROOT = "<subdomain_user_is_bad>no</subdomain_user_is_bad>";
  private static final String SECOND =
      "<bundle><purchase_result><success>yes</success></purchase_result>"
          + "<bundle_total_cost>0.50</bundle_total_cost><currency><currency_number>826"
          + "</currency_number><currency_factor>100</currency_factor></currency></bundle></trolley>";

  private final TicketSwitchCassette cassette = new TicketSwitchCassette();

  @Test
  void whatWasBoughtIsKept() throws Exception {
    Values evidence = ((Approved) told(Samples.answer("bought"))).evidence();
    assertEquals(Samples.TRANSACTION, evidence.text("transactionId"));
    assertEquals("PURCHASE-286D-1", evidence.text("purchaseReferences"));
    assertEquals("62.50 in 826", evidence.text("coreTotal"));
  }

  /** It was needed to ask; with the payment there is nothing of it. */
  @Test
  void whatTheReturnBroughtIsForgottenWithTheAnswer() throws Exception {
    Visit visit = Samples.sent().visit();
    Values proof = Samples.proof(visit, new Field("PaRes", "eJzV")).evidence();
    Values kept = proof.and(((Approved) told(Samples.answer("bought"))).evidence());
    assertEquals("", kept.text("variables") + kept.text("token") + kept.text("userAgent"));
  }

  @Test
  void anotherPageIsPrintedAsItIs() throws Exception {
    Deferred deferred = (Deferred) told(Samples.answer("part_two_page"));
    assertEquals(
        new Instruction.Html(
            "<html><head>\n<script type=\"text/javascript\">\n"
                + "window.location=\"http:\\/\\/acs.example\\/\";\n</script></head>\n"
                + "<body></body></html>"),
        deferred.instruction());
    assertEquals(Samples.NEXT, deferred.evidence().text("returnToken"));
  }

  // spotless:off
  /** The first text in the place of the second, in the answer of a purchase that was made. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Approved | <currency_number>826<      | <currency_number>826<",
    "Approved | 62.50                      | 62.5",
    "Approved | 62.50                      | 62.500",
    "Approved | <is_partial>no</is_partial> | ''",
    "Approved | <success>yes<              | <success> yes <",
    "Approved | <puzzled>                  | <puzzled a='1' xmlns='urn:x'>",
    "Approved | <bundle_source_code>       | <failed_avs>no</failed_avs><bundle_source_code>",
    "Doubtful | 62.50                      | 62.51",
    "Doubtful | 62.50                      | 62.49",
    "Doubtful | 62.50                      | 6250",
    "Doubtful | 62.50                      | 0",
    "Doubtful | <currency_number>826<      | <currency_number>840<",
    "Doubtful | <currency_factor>100<      | <currency_factor>10<",
    "Doubtful | <currency_factor>100<      | <currency_factor>1<",
    "Unknown  | 62.50                      | 62,50",
    "Unknown  | 62.50                      | -62.50",
    "Unknown  | 62.50                      | 6.25E1",
    "Unknown  | 62.50                      | ''",
    "Unknown  | <currency_number>826<      | <currency_number>gbp<",
    "Unknown  | <currency_number>826</currency_number> | ''",
    "Unknown  | <currency_factor>100</currency_factor> | ''",
    "Unknown  | <currency_factor>100<      | <currency_factor>0<",
    "Unknown  | T000-0000-2M96-DEVX        | T000-0000-2M96-DEVY",
    "Unknown  | T000-0000-2M96-DEVX        | ''",
    "Unknown  | <success>yes<              | <success>true<",
    "Unknown  | <success>yes</success>     | ''",
    "Unknown  | <success>yes</success>     | <success>yes</success><success>no</success>",
    "Unknown  | <success>yes</success>     | <success><a/>yes</success>",
    "Unknown  | trolley>                   | trolleys>",
    "Unknown  | bundle>                    | bundles>",
    "Unknown  | purchase_result>           | purchased>",
    "Unknown  | part_two_result>           | part_three_result>",
  })
  // spotless:on
  void aPurchaseCountsOnlyWhole(String outcome, String from, String to) throws Exception {
    assertEquals(outcome, Samples.word(told(Samples.changed("bought", from, to))));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    // trolley, partial, first bundle, second bundle
    "yes, no,  yes, yes, Approved",
    "yes, no,  yes, no,  Doubtful",
    "yes, no,  no,  no,  Doubtful",
    "yes, yes, yes, yes, Doubtful",
    "yes, yes, yes, no,  Doubtful",
    "no,  yes, yes, no,  Doubtful",
    "no,  no,  yes, no,  Doubtful",
    "no,  no,  no,  yes, Doubtful",
    "no,  no,  yes, yes, Doubtful",
    "no,  yes, no,  no,  Doubtful",
    "no,  no,  no,  no,  DECLINED",
  })
  // spotless:on
  void everyBundleHasToBeBought(
      String trolley, String partial, String first, String second, String outcome)
      throws Exception {
    String text =
        new String(Samples.answer("bought").body())
            .replaceFirst("<success>yes<", "<success>" + first + "<")
            .replaceFirst("<success>yes<(?=/success>\\s*<is_partial)", "<success>" + trolley + "<")
            .replace(PARTIAL, "<is_partial>" + partial + "<")
            .replace("62.50", "62.00")
            .replace("</trolley>", SECOND.replace("yes", second));
    assertEquals(outcome, Samples.word(told(Samples.xml(text))));
  }

  // spotless:off
  /** The code may stand at the root, or with the trolley's result. */
  @ParameterizedTest
  @CsvSource({
    "6, DECLINED",
    "5, INVALID",
    "8, Unknown",
  })
  // spotless:on
  void aCodeCountsWhereverTheResultHasIt(String code, String outcome) throws Exception {
    String text =
        new String(Samples.answer("bought").body())
            .replace("<success>yes<", "<success>no<")
            .replace(PARTIAL, "<purchase_fail_code>" + code + "</purchase_fail_code>" + PARTIAL);
    assertEquals(outcome, Samples.word(told(Samples.xml(text))));
  }

  @Test
  void aFailureOfAnotherTransactionIsNone() throws Exception {
    String text =
        new String(Samples.answer("bought").body())
            .replace("<success>yes<", "<success>no<")
            .replace(PARTIAL, "<purchase_fail_code>6</purchase_fail_code>" + PARTIAL)
            .replace(Samples.TRANSACTION, "T000-0000-2M96-DEVY");
    assertEquals("Unknown", Samples.word(told(Samples.xml(text))));
  }

  /** A code beside something that is bought is no plain no. */
  @Test
  void aFailureBesideABundleThatIsBoughtIsForAPerson() throws Exception {
    String code = ROOT + "<purchase_fail_code>6</purchase_fail_code>";
    assertEquals("Doubtful", Samples.word(told(Samples.changed("bought", ROOT, code))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "failed_3d_secure | Your card's issuer did not confirm that it was you (3-D Secure), and no money was taken.",
        "failed_cv_two    | Your card was declined because its security code is wrong; no money was taken.",
        "failed_avs       | Your card was declined because your address is not the card's; no money was taken.",
        "failed_moon      | Your card was declined, and no money was taken.",
      })
  void theBuyerIsToldWhichCheckFailed(String check, String sentence) throws Exception {
    String mark = ROOT + "<" + check + ">yes</" + check + ">";
    String plain = new String(Samples.answer("card_declined").body());
    String text = plain.replaceAll("<failed_.*>\n", "").replace(ROOT, mark);
    Declined declined = (Declined) told(Samples.xml(text));
    assertEquals(sentence, cassette.toldBuyer(declined.evidence()).orElseThrow());
  }

  /** The core's own words may quote anything. */
  @Test
  void nothingIsKeptOfTheCoresWords() throws Exception {
    Declined declined = (Declined) told(Samples.answer("card_declined"));
    assertTrue(!declined.evidence().asMap().toString().contains("4929"));
  }

  @Test
  void anAmountInAnotherExponentIsTheSame() throws Exception {
    Visit visit = Samples.sent().of(new Money(62_500, -3, "826")).visit();
    Bank core = Bank.answering(Samples.answer("bought"));
    HostOutcome told = cassette.confirm(visit, Samples.proof(visit), false, core);
    assertEquals("Approved", Samples.word(told));
  }

  @Test
  void aYenHasNoSmallerUnit() throws Exception {
    Visit visit = Samples.sent().of(new Money(6250, 0, "392")).visit();
    String yen =
        new String(Samples.answer("bought").body())
            .replace("62.50", "6250")
            .replace(">826<", ">392<")
            .replace(">100<", ">1<");
    HostOutcome told =
        cassette.confirm(visit, Samples.proof(visit), false, Bank.answering(Samples.xml(yen)));
    assertEquals("Approved", Samples.word(told));
  }

  private HostOutcome told(Answer answer) throws HostSilent, HostUnreachable {
    Visit visit = Samples.sent().visit();
    return cassette.confirm(visit, Samples.proof(visit), false, Bank.answering(answer));
  }
}
