package org.tapedeck.redirect.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Approved;
import org.tapedeck.cassette.HostOutcome.Declined;
import org.tapedeck.cassette.HostOutcome.Unwanted;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.redirect.Bank;
import org.tapedeck.testkit.ScriptedHost;

/** When a visit is paid: by the bank's word alone, and by exactly its amount. */
class ConfirmationTest {

  private static final String SOAP = "profile=SOAP";
  private static final String REST = "profile=REST";

  /** What comes back by generation 4: nothing but the receipt. */
  private static final Proof UNTOLD =
      new Proof(Samples.REF_NUM, Values.of(Map.of("refNum", Samples.REF_NUM)));

  private final SamanCassette cassette = new SamanCassette();

  @Test
  void whatWasPaidIsKeptForAReversal() throws Exception {
    Approved approved = (Approved) told(SOAP, false, Samples.verified("10000"));
    assertEquals(
        Values.of(Map.of("refNum", Samples.REF_NUM, "paid", "10000")), approved.evidence());
  }

  @Test
  void restTellsMore() throws Exception {
    Approved approved = (Approved) told(REST, false, Samples.rest(0));
    assertEquals(
        Values.of(
            Map.of(
                "refNum", Samples.REF_NUM,
                "paid", "10000",
                "rrn", "14226761817",
                "traceNo", "100428",
                "maskedPan", "621986****8080")),
        approved.evidence());
  }

  /** All that was paid goes back (3.2, step 9). */
  @Test
  void anotherAmountIsUnwantedAndItsOwnAmountIsKept() throws Exception {
    Unwanted unwanted = (Unwanted) told(SOAP, false, Samples.verified("9999.0"));
    assertEquals("9999", unwanted.evidence().text("paid"));
    assertEquals("The bank has 9999 rial, not the visit's.", unwanted.reason());
  }

  @Test
  void aReceiptOfAnotherAmountByRestIsUnwanted() throws Exception {
    Answer answer = changed("\"OrginalAmount\": 10000", "\"OrginalAmount\": 100000");
    assertEquals("100000", ((Unwanted) told(REST, false, answer)).evidence().text("paid"));
  }

  /** The repeat of a verify (3.6): a bank answers the same, or says that it did so before. */
  @ParameterizedTest
  @CsvSource({
    "10000, false, 10000, Approved",
    "10000, true,  10000, Approved",
    "10000, false, 2,     Unwanted",
    "10000, true,  2,     Doubtful",
    "2,     true,  2,     Approved",
    "2,     false, 2,     Approved",
  })
  void repeatedVerifyBySoap(long rial, boolean repeated, String result, String outcome)
      throws Exception {
    HostOutcome told =
        cassette.confirm(
            Samples.visit(SOAP, Samples.rial(rial)),
            Samples.proof(),
            repeated,
            Bank.answering(Samples.verified(result)));
    assertEquals(outcome, CodesTest.word(told));
  }

  @ParameterizedTest
  @CsvSource({
    "profile=REST,                   false, 0, Approved",
    "profile=REST,                   true,  0, Approved",
    "profile=REST,                   false, 2, INVALID",
    "profile=REST,                   true,  2, Approved",
    "profile=REST repeatVerify=same, false, 2, INVALID",
    "profile=REST repeatVerify=same, true,  2, Doubtful",
    "profile=REST repeatVerify=same, true,  0, Approved",
  })
  void repeatedVerifyByRest(String account, boolean repeated, long code, String outcome)
      throws Exception {
    assertEquals(outcome, CodesTest.word(told(account, repeated, Samples.rest(code))));
  }

  // spotless:off
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Approved | 'OrginalAmount': 10000,             | 'OrginalAmount': 10000.0,",
    "Approved | 'OrginalAmount': 10000,             | 'OrginalAmount': '10000',",
    "Approved | 'TerminalNumber': 2015              | 'TerminalNumber': '2015'",
    "Unknown  | 'OrginalAmount': 10000,             | 'OrginalAmount': 10000.5,",
    "Unknown  | 'OrginalAmount': 10000,             | 'OrginalAmount': 0,",
    "Unknown  | 'OrginalAmount': 10000,             | 'OrginalAmount': -10000,",
    "Unknown  | 'OrginalAmount': 10000,             | 'OrginalAmount': null,",
    "Unknown  | 'OrginalAmount': 10000,             | 'OriginalAmount': 10000,",
    "Unknown  | 'RefNum': 'jJnBmy/IojtTemplUH5k'    | 'RefNum': 'jJnBmy/IojtTemplUH5K'",
    "Unknown  | 'TerminalNumber': 2015              | 'TerminalNumber': 2016",
    "Unknown  | 'TransactionDetail'                 | 'transactionDetail'",
    "Approved | 'Success': true                     | 'Success': 'True'",
    "Approved | 'Success': true                     | 'Success': null",
    "Approved | 'Success': true                     | 'x': []",
    "Unknown  | 'Success': true                     | 'Success': false",
    "Unknown  | 'Success': true                     | 'Success': 'false'",
    "Unknown  | 'Success': true                     | 'Success': 'no'",
    "Unknown  | 'Success': true                     | 'Success': 0",
    "Unknown  | 'Success': true                     | 'Success': []",
    "Unknown  | 'ResultCode'                        | 'resultCode'",
    "Unknown  | 'Success': true                     | 'Success': true, 'ResultCode': 0",
  })
  // spotless:on
  void theDetailIsAboutOurReceiptAndTerminal(String outcome, String what, String by)
      throws Exception {
    Answer answer = changed(what.replace('\'', '"'), by.replace('\'', '"'));
    assertEquals(outcome, CodesTest.word(told(REST, false, answer)));
  }

  // spotless:off
  /** Generation 4: the receipt call tells first what the return did not. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Approved      | {'HasError':false,'Data':{'State':'OK','RefNum':'REFNUM','ResNum':'OURS','TerminalId':2015}}",
    "Approved      | {'HasError':true,'ErrorCode':404}",
    "Approved      | {'HasError':'True','ErrorCode':'404'}",
    "Approved      | {'HasError':'false','Data':{'State':'OK','RefNum':'REFNUM','ResNum':'OURS','TerminalId':2015}}",
    "Approved      | {'HasError':null,'Data':{'State':'OK','RefNum':'REFNUM','ResNum':'OURS','TerminalId':2015}}",
    "Approved      | {'Data':{'State':'OK','RefNum':'REFNUM','ResNum':'OURS','TerminalId':2015}}",
    "Approved      | \uFEFF{'HasError':false,'Data':{'State':'OK','RefNum':'REFNUM','ResNum':'OURS','TerminalId':2015}}",
    "Approved      | {'HasError':false,'Data':{'State':null,'Status':2,'RefNum':'REFNUM','ResNum':'OURS','TerminalId':2015}}",
    "Approved      | {'HasError':false,'Data':{'State':'','Status':'2','RefNum':'REFNUM','ResNum':'OURS','TerminalId':2015}}",
    "Declined      | {'HasError':false,'Data':{'State':null,'Status':3,'RefNum':'REFNUM','ResNum':'OURS','TerminalId':2015}}",
    "Declined      | {'HasError':false,'Data':{'State':null,'RefNum':'REFNUM','ResNum':'OURS','TerminalId':2015}}",
    "Declined      | {'HasError':false,'Data':{'State':'CanceledByUser','Status':2,'RefNum':'REFNUM','ResNum':'OURS','TerminalId':2015}}",
    "Misconfigured | {'HasError':null,'ErrorCode':12,'Data':null}",
    "Unknown       | {'HasError':1,'Data':{'State':'OK','RefNum':'REFNUM','ResNum':'OURS','TerminalId':2015}}",
    "Declined      | {'HasError':false,'Data':{'State':'CanceledByUser','RefNum':'','ResNum':'OURS','TerminalId':2015}}",
    "Declined      | {'HasError':false,'Data':{'State':'OK','RefNum':'REFNUM','ResNum':'100000000000000043','TerminalId':2015}}",
    "Declined      | {'HasError':false,'Data':{'State':'OK','RefNum':'REFNUM','ResNum':'OURS','TerminalId':2016}}",
    "Declined      | {'HasError':false,'Data':{'State':'OK','ResNum':'OURS','TerminalId':2015}}",
    "Misconfigured | {'HasError':true,'ErrorCode':12}",
    "Misconfigured | {'HasError':true,'ErrorCode':20}",
    "Misconfigured | {'HasError':true,'ErrorCode':8}",
    "Unknown       | {'HasError':true,'ErrorCode':7}",
    "Unknown       | {'HasError':true}",
    "Unknown       | {'HasError':false}",
    "Unknown       | {}",
    "Unknown       | garbage",
  })
  // spotless:on
  void whatTheReturnDidNotTellTheReceiptCallDoes(String outcome, String receipt) throws Exception {
    String text = receipt.replace("REFNUM", Samples.REF_NUM).replace("OURS", Samples.REFERENCE);
    Bank bank = Bank.answering(Samples.json(text), Samples.rest(0));
    HostOutcome told = cassette.confirm(Samples.visit(REST), UNTOLD, false, bank);
    assertEquals(outcome, told.getClass().getSimpleName());
    assertEquals(Samples.file("requests/verify.json").strip(), bank.asked().get(0).text());
    assertEquals(outcome.equals("Approved") ? 2 : 1, bank.asked().size());
  }

  @Test
  void whyNothingWasPaidIsToldTheBuyerInEachCase() throws Exception {
    Declined declined = (Declined) told(SOAP, false, Samples.verified("-6"));
    assertEquals(
        "The bank did not confirm the payment; what it may have taken from your account it"
            + " returns.",
        cassette.toldBuyer(declined.evidence()).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({SOAP, REST})
  void silenceAndNoConnectionPassThrough(String account) {
    assertThrows(HostSilent.class, () -> told(account, false));
    assertThrows(
        HostUnreachable.class,
        () ->
            cassette.confirm(
                Samples.visit(account), Samples.proof(), false, ScriptedHost.unreachable()));
  }

  private static Answer changed(String what, String by) {
    String whole = new String(Samples.rest(0).body());
    if (!whole.contains(what)) {
      throw new AssertionError("not there: " + what);
    }
    return Samples.json(whole.replace(what, by));
  }

  private HostOutcome told(String account, boolean repeated, Answer... answers)
      throws HostSilent, HostUnreachable {
    return cassette.confirm(
        Samples.visit(account), Samples.proof(), repeated, Bank.answering(answers));
  }
}
