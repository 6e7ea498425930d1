package org.tapedeck.redirect.ticketswitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Proof;
import org.tapedeck.cassette.visit.Verdict;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Bank;
import org.tapedeck.redirect.VisitSample;

/** What is sent, letter by letter, as the specification has it (section 5.4). */
class RequestsTest {

  private static final String NEED = "<need_payment_card>no<";

  private final TicketSwitchCassette cassette = new TicketSwitchCassette();

  @Test
  void aSessionAReservationAndPartOneSendTheBuyer() throws Exception {
    Bank core = core("");
    cassette.send(Samples.unsent().visit(), core);
    assertEquals(
        List.of(
            Samples.request("start_session"),
            Samples.request("make_reservation"),
            Samples.request("part_one")),
        core.asked().stream().map(Bank.Asked::text).toList());
  }

  @Test
  void everyMessageIsBareXmlToTheOneAddress() throws Exception {
    Bank core = core("");
    cassette.send(Samples.unsent().visit(), core);
    for (Bank.Asked asked : core.asked()) {
      assertEquals("/tickets/xml_core.exe", asked.message().path());
      assertEquals("text/xml", asked.message().contentType());
      assertEquals(Map.of(), asked.message().headers());
    }
  }

  /** A card is sent where the core needs one, and never else (codes 1303 and 1304). */
  @Test
  void aCardGoesWhereItIsNeeded() throws Exception {
    String plain = Samples.request("part_one");
    String place = "<return_token>";
    String withCard = plain.replace(place, Samples.request("card_data") + place);
    assertEquals(withCard, partOne(card(), "<need_payment_card>yes<"));
    assertEquals(plain, partOne(card(), NEED));
    assertEquals(plain, partOne(Samples.unsent(), "<need_payment_card>yes<"));
  }

  private static VisitSample card() {
    return Samples.unsent()
        .ordered("pan", "4929123456788")
        .ordered("expiry", "200412")
        .ordered("cardStart", "200201")
        .ordered("cardIssue", "3");
  }

  /** The seed's example has 1204 for it: a month, then a year. */
  @Test
  void anExpiryIsAMonthAndThenAYear() throws Exception {
    String sent = partOne(card().ordered("expiry", "203107"), "<need_payment_card>yes<");
    assertTrue(sent.contains("<expiry_date>0731</expiry_date>"), sent);
  }

  @Test
  void onePhoneNumberIsBoth() throws Exception {
    VisitSample two = Samples.unsent().ordered("homePhone", "1");
    String sent = partOne(two, NEED);
    assertTrue(sent.contains("<work_phone>020 3137 7407</work_phone><home_phone>1<"), sent);
  }

  @Test
  void partTwoHandsOnWhatCame() throws Exception {
    assertEquals(
        Samples.request("part_two"),
        partTwo(
            Samples.sent().visit(),
            new Field("data1", "Some data"),
            new Field("PaRes", "eJzV+W0/\r\nZg==\r\n"),
            new Field("a[b]", "dropped"),
            new Field("data1", " Some <more> & data "),
            new Field("MD", "")));
  }

  /** It may be the core itself that calls, with nothing at all (codes 1409 and 1410). */
  @Test
  void emptyElementsStandForWhatDidNotCome() throws Exception {
    Visit visit = Samples.sent().visit();
    Proof proof = silentReturn(visit);
    Bank core = Bank.unasked();
    silently(() -> cassette.confirm(visit, proof, false, core));
    String sent = core.onlyAsked().text();
    assertTrue(
        sent.endsWith(
            "<http_referer></http_referer><http_accept></http_accept>"
                + "<http_user_agent></http_user_agent><callback_data></callback_data>"
                + "</purchase_reservation_part_two>"),
        sent);
  }

  private Proof silentReturn(Visit visit) {
    return ((Verdict.Proven)
            cassette.judge(
                new Inbound(
                    "return", Samples.CURRENT, List.of(), "203.0.113.7", Inbound.Browser.SILENT),
                visit))
        .proof();
  }

  @Test
  void theCoreMailsWhenTheAccountSaysSo() throws Exception {
    String sent = partTwo(Samples.sent().setting("coreMails", "1").visit());
    assertTrue(sent.endsWith("<send_confirmation_email/></purchase_reservation_part_two>"), sent);
  }

  @Test
  void theLastWordIsAQuestionOnly() throws Exception {
    Visit visit = Samples.sent().visit();
    Bank core = Bank.unasked();
    Proof proof = cassette.lastWord(visit).orElseThrow();
    silently(() -> cassette.confirm(visit, proof, false, core));
    assertEquals(Samples.request("transaction_info"), core.onlyAsked().text());
  }

  /** The key is the same in both parts of a purchase, and another one in the next purchase. */
  @Test
  void eachPurchaseHasAKeyOfItsOwn() throws Exception {
    String one = key(partOne(Samples.unsent(), NEED));
    assertEquals(one, key(partTwo(Samples.sent().visit())));
    String other = "300000000000000001";
    assertFalse(one.equals(key(partOne(Samples.unsent().reference(other), NEED))));
    assertEquals(64, one.length());
  }

  @Test
  void whatIsSecretIsStarsInTheCopyAndTheLog() throws Exception {
    Bank core = Bank.answering(Samples.answer("start_session"), need("yes"));
    silently(() -> cassette.send(card().visit(), core));
    Visit visit = Samples.sent().visit();
    Proof proof = Samples.proof(visit, new Field("PaRes", "eJzVW0"));
    silently(() -> cassette.confirm(visit, proof, false, core));
    String shown = "";
    for (Bank.Asked asked : core.asked()) {
      Message.Part part = asked.message().parts().iterator().next();
      assertEquals(new String(part.masked()), part.description());
      shown += part.description();
    }
    for (String secret :
        List.of("nobody-knows", "7820b4d0", "4929", "1204", "Zep1a9", "qqqq", "rrrr", "eJzV")) {
      assertFalse(shown.contains(secret), secret);
    }
    assertTrue(shown.contains("<town>Hammersmith</town>"), shown);
  }

  private static String key(String request) {
    return request.replaceAll(".*<encryption_key>(.*)</encryption_key>.*", "$1");
  }

  private String partOne(VisitSample visit, String needed) throws HostSilent, HostUnreachable {
    Bank core = core(needed);
    cassette.send(visit.visit(), core);
    return core.asked().get(2).text();
  }

  private String partTwo(Visit visit, Field... fields) throws HostUnreachable {
    Bank core = Bank.unasked();
    Proof proof = Samples.proof(visit, fields);
    silently(() -> cassette.confirm(visit, proof, false, core));
    return core.onlyAsked().text();
  }

  private static Bank core(String needed) {
    return Bank.answering(
        Samples.answer("start_session"),
        needed.contains("yes") ? need("yes") : need("no"),
        Samples.answer("part_one"));
  }

  private static Answer need(String word) {
    return Samples.changed("make_reservation", NEED, "<need_payment_card>" + word + "<");
  }

  private interface Asking {
    HostOutcome ask() throws HostSilent, HostUnreachable;
  }

  private static void silently(Asking asking) throws HostUnreachable {
    try {
      throw new AssertionError("told " + asking.ask());
    } catch (HostSilent asScripted) {
      // The request is what counts here.
    }
  }
}
