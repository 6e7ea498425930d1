package org.tapedeck.redirect.ticketswitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Approved;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Deferred;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Money;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Bank;
import org.tapedeck.redirect.VisitSample;
import org.tapedeck.testkit.ScriptedHost;

/** Whole talks with the core. */
class TalksTest {

  private static final String PART_ONE = "purchase_reservation_part_one";
  private static final String PART_TWO = "purchase_reservation_part_two";

  private final TicketSwitchCassette cassette = new TicketSwitchCassette();

  @Test
  void theBuyerIsSentWithTheCoresPage() throws Exception {
    Deferred deferred = (Deferred) send(core(Samples.answer("part_one")));
    assertEquals(Samples.TRANSACTION, deferred.evidence().text("transactionId"));
    assertEquals(Samples.NEXT, deferred.evidence().text("returnToken"));
    assertTrue(deferred.instruction().toString().contains("google.co.uk"));
  }

  /** Each with a token of its own, each return with the one before it. */
  @Test
  void aPurchaseMayTakeTwoMorePages() throws Exception {
    String one = token("1");
    String two = token("2");
    String three = token("3");
    String four = token("4");
    Values known =
        ((Deferred)
                cassette.send(
                    Samples.unsent().returnToken(one).visit(), core(Samples.answer("part_one"))))
            .evidence();
    Bank bank =
        Bank.answering(
            Samples.answer("part_two_page"),
            Samples.answer("part_two_page"),
            Samples.answer("bought"));
    known = known.and(((Deferred) returned(known, one, two, bank)).evidence());
    known = known.and(((Deferred) returned(known, two, three, bank)).evidence());
    assertTrue(returned(known, three, four, bank) instanceof Approved);
    assertEquals(
        List.of(one + " " + two, two + " " + three, three + " " + four),
        bank.asked().stream().map(Bank.Asked::text).map(TalksTest::tokens).toList());
  }

  private HostOutcome returned(Values known, String token, String next, Bank bank)
      throws HostSilent, HostUnreachable {
    VisitSample sample = Samples.unsent().returnToken(next);
    known.asMap().forEach(sample::known);
    Visit visit = sample.visit();
    Verdict verdict = cassette.judge(Samples.call(token, new Field("MD", "1")), visit);
    return cassette.confirm(visit, ((Verdict.Proven) verdict).proof(), false, bank);
  }

  private static String tokens(String request) {
    return request.replaceAll(
        ".*<returning_token>(.*)</returning_token><new_return_token>(.*)</new_return_token>.*",
        "$1 $2");
  }

  private static String token(String letter) {
    return Samples.REFERENCE + "-" + letter.repeat(22);
  }

  /** Codes 1331 and 1411: once more, with another token. */
  @Test
  void aTokenThatWasUsedIsChangedOnce() throws Exception {
    Bank one = core(Samples.no("fail", PART_ONE, "1331"), Samples.answer("part_one"));
    Deferred sent = (Deferred) send(one);
    String another = Samples.NEXT + "1";
    assertEquals(another, sent.evidence().text("returnToken"));
    assertTrue(one.asked().get(3).text().contains("return/" + another + "</return_path>"));
    Bank two =
        Bank.answering(Samples.no("fail", PART_TWO, "1411"), Samples.answer("part_two_page"));
    assertEquals(another, ((Deferred) confirm(false, two)).evidence().text("returnToken"));
    assertEquals(Samples.CURRENT + " " + another, tokens(two.asked().get(1).text()));
    assertEquals(Optional.of(Samples.REFERENCE), cassette.reference(Samples.call(another)));
  }

  @Test
  void aTokenThatWasUsedTwiceIsOurFault() throws Exception {
    Answer no = Samples.no("fail", PART_ONE, "1331");
    assertEquals("Misconfigured", Samples.word(send(core(no, no))));
    Answer again = Samples.no("fail", PART_TWO, "1411");
    assertEquals("Misconfigured", Samples.word(confirm(false, Bank.answering(again, again))));
  }

  @Test
  void silenceAnywhereIsSilence() {
    List<Answer> answers =
        List.of(Samples.answer("start_session"), Samples.answer("make_reservation"));
    for (int heard = 0; heard <= answers.size(); heard++) {
      Bank core = Bank.answering(answers.subList(0, heard).toArray(Answer[]::new));
      assertThrows(HostSilent.class, () -> send(core));
      assertEquals(heard + 1, core.asked().size());
    }
    Bank two = Bank.answering(Samples.no("fail", PART_TWO, "1403"));
    assertThrows(HostSilent.class, () -> confirm(false, two));
    assertThrows(
        HostUnreachable.class,
        () -> cassette.send(Samples.unsent().visit(), ScriptedHost.unreachable()));
  }

  /** What the customer cannot change is compared before he goes. */
  @ParameterizedTest
  @CsvSource({
    "6250, -2, 826, Deferred",
    "6251, -2, 826, INVALID",
    "6249, -2, 826, INVALID",
    "6250, -2, 840, INVALID",
    "6250, 0,  826, INVALID",
    "62505, -3, 826, Misconfigured",
    "6250, -2, 999, Misconfigured",
  })
  void onlyAReservationOfTheOrdersAmountIsBegun(
      long amount, int exponent, String currency, String outcome) throws Exception {
    Visit visit = Samples.unsent().of(new Money(amount, exponent, currency)).visit();
    HostOutcome told = cassette.send(visit, core(Samples.answer("part_one")));
    assertEquals(outcome, Samples.word(told));
  }

  @Test
  void theReservationIsCheckedBeforePartOne() throws Exception {
    Bank core = core(Samples.answer("part_one"));
    cassette.send(Samples.unsent().of(new Money(1, -2, "826")).visit(), core);
    assertEquals(2, core.asked().size());
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Unknown  | <crypto_block>k5--Zep1a9SB4hvttQdoT5q</crypto_block> | ''",
    "Unknown  | trolley>                                             | trolleys>",
    "Unknown  | T000-0000-2M96-DEVX                                  | T000 0000",
    "Unknown  | <need_payment_card>no<                               | <need_payment_card>maybe<",
    "Unknown  | <transaction_id>                                     | <transaction_id>x</transaction_id><transaction_id>",
    "Deferred | <need_payment_card>no</need_payment_card>            | ''",
    "Deferred | <make_reservation_result>                            | <make_reservation_result><fail_code>904</fail_code>",
    "INVALID  | <make_reservation_result>                            | <make_reservation_result><fail_code>903</fail_code>",
  })
  // spotless:on
  void reservationsComeToThis(String outcome, String from, String to) throws Exception {
    Bank core =
        Bank.answering(
            Samples.answer("start_session"),
            Samples.changed("make_reservation", from, to),
            Samples.answer("part_one"));
    assertEquals(outcome, Samples.word(send(core)));
  }

  /** The core has no code for it: the answer is as good as empty. */
  @Test
  void nothingThatCouldBeReserved() throws Exception {
    Answer nothing =
        Samples.xml(
            "<make_reservation_result><subdomain_user_is_bad>no</subdomain_user_is_bad>"
                + "</make_reservation_result>");
    Declined declined = (Declined) send(Bank.answering(Samples.answer("start_session"), nothing));
    assertTrue(
        cassette.toldBuyer(declined.evidence()).orElseThrow().startsWith("The tickets could"));
    assertEquals(false, cassette.mayTryAgain(declined.evidence()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<purchase_reservation_part_one_result/>",
        "<purchase_reservation_part_one_result><redirect_html_page_data> </redirect_html_page_data>"
            + "</purchase_reservation_part_one_result>",
        "<purchase_reservation_part_one_result><redirect_html_page_data><p/>"
            + "</redirect_html_page_data></purchase_reservation_part_one_result>",
        "<!DOCTYPE a [<!ENTITY b 'c'>]><purchase_reservation_part_one_result>"
            + "<redirect_html_page_data>&b;</redirect_html_page_data>"
            + "</purchase_reservation_part_one_result>",
      })
  void withoutAPageNobodyIsSent(String answer) throws Exception {
    assertEquals("Unknown", Samples.word(send(core(Samples.xml(answer)))));
  }

  // spotless:off
  /** After silence the first question may have bought; a no to the second does not tell. */
  @ParameterizedTest
  @CsvSource({
    "1404, purchased,  Approved",
    "1404, released,   INVALID",
    "1404, failed,     INVALID",
    "1404, reserved,   Unknown",
    "1404, attempting, Unknown",
    "1408, purchased,  Approved",
    "1408, released,   Misconfigured",
    "1401, purchased,  Approved",
    "1401, released,   Doubtful",
  })
  // spotless:on
  void aNoToARepetitionHasTheTransactionLookedUp(String code, String status, String outcome)
      throws Exception {
    Bank core = Bank.answering(Samples.no("fail", PART_TWO, code), Samples.status(status));
    assertEquals(outcome, Samples.word(confirm(true, core)));
    Bank first = Bank.answering(Samples.no("fail", PART_TWO, code), Samples.status(status));
    confirm(false, first);
    assertEquals(1, first.asked().size());
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource({
    "fail,     1403, purchased,  Approved",
    "fail,     1403, reserved,   Doubtful",
    "fail,     1403, released,   DECLINED",
    "purchase, 4,    purchased,  Approved",
    "purchase, 4,    attempting, Doubtful",
    "purchase, 7,    purchased,  Approved",
    "purchase, 7,    failed,     DECLINED",
    "purchase, 7,    released,   DECLINED",
    "purchase, 7,    reserved,   Doubtful",
    "purchase, 7,    other,      Doubtful",
  })
  // spotless:on
  void whatMayBeBoughtIsLookedUpAndNotAskedForAgain(
      String where, String code, String status, String outcome) throws Exception {
    Bank core = Bank.answering(Samples.no(where, PART_TWO, code), Samples.status(status));
    assertEquals(outcome, Samples.word(confirm(false, core)));
    assertEquals(2, core.asked().size());
  }

  @Test
  void nobodyGivesMoneyBack() {
    TicketSwitchSubject subject = new TicketSwitchSubject();
    assertEquals("INVALID", Samples.word(cassette.reverse(subject.reversal(), Bank.unasked())));
    assertEquals("INVALID", Samples.word(cassette.refund(subject.refund(), Bank.unasked())));
  }

  private HostOutcome send(Bank core) throws HostSilent, HostUnreachable {
    return cassette.send(Samples.unsent().visit(), core);
  }

  private HostOutcome confirm(boolean repeated, Bank core) throws HostSilent, HostUnreachable {
    Visit visit = Samples.sent().visit();
    return cassette.confirm(visit, Samples.proof(visit), repeated, core);
  }

  private static Bank core(Answer... partOne) {
    return Bank.answering(
        Stream.concat(
                Stream.of(Samples.answer("start_session"), Samples.answer("make_reservation")),
                Stream.of(partOne))
            .toArray(Answer[]::new));
  }
}
