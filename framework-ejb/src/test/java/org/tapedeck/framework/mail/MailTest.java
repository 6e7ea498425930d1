package org.tapedeck.framework.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.AtOnce;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.harness.Transactions;
import org.tapedeck.framework.receipt.Receipt;
import org.tapedeck.framework.receipt.ReceiptLine;
import org.tapedeck.framework.receipt.Till;

/** Receipts to buyers: once, whatever happens on the way. */
class MailTest {

  private static final Duration LEASE = MailDelivery.LEASE.plusSeconds(1);

  private final Engine engine = Engine.ready();
  private final Till till = new Till(engine);
  private final TestMailServer server = TestMailServer.plain();
  private final SortingOffice office = SortingOffice.of(engine, server);

  @AfterEach
  void close() {
    office.close();
    server.close();
    engine.close();
  }

  private TestMailServer.Taken theOnlyOne() {
    List<TestMailServer.Taken> taken = server.taken();
    assertEquals(1, taken.size());
    return taken.get(0);
  }

  @Test
  void itBringsTheReceiptAsTextAndAsPdf() throws Exception {
    engine.does("MODIFYMERCHANT MERCHANTNUMBER=1 MERCHANTTITLE=Bøker");
    Receipt receipt = office.pays(7);
    office.round();
    TestMailServer.Taken mail = theOnlyOne();
    assertEquals(List.of("buyer@home.example"), mail.to());
    assertEquals("Receipt 1, Bøker", mail.message().getSubject());
    assertEquals("shop@shop.example", mail.message().getFrom()[0].toString());
    assertEquals("Sat, 15 Jun 2030 12:00:00 GMT", mail.message().getHeader("Date", null));
    assertEquals("auto-generated", mail.message().getHeader("Auto-Submitted", null));
    MimeMultipart parts = (MimeMultipart) mail.message().getContent();
    assertEquals(2, parts.getCount());
    assertEquals(
        "This payment was made. The receipt is attached as a PDF document.\n\n"
            + receipt.lines().stream()
                .map(line -> line.label() + ": " + line.value() + "\n")
                .collect(Collectors.joining()),
        parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"));
    assertEquals("receipt-1-1.pdf", parts.getBodyPart(1).getFileName());
    String pdf = pdf(parts.getBodyPart(1));
    for (ReceiptLine line : receipt.lines()) {
      assertTrue(pdf.contains(line.label() + " " + line.value()), line::toString);
    }
  }

  private static String pdf(BodyPart part) throws IOException, MessagingException {
    try (PDDocument document = Loader.loadPDF(part.getInputStream().readAllBytes())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  @Test
  void onceForEachPayment() {
    office.pays(7);
    office.mails(7);
    office.round().round();
    office.mails(7);
    office.after(Duration.ofDays(1));
    theOnlyOne();
    assertEquals("receipt 1:1 SENT 1 null", office.letters());
  }

  @Test
  void evenWhenItsRowIsSweptLongAgo() {
    office.pays(7);
    office.round().sweepsAfter(Duration.ofDays(8));
    assertEquals("", office.letters());
    office.mails(7);
    office.round();
    theOnlyOne();
  }

  @Test
  void nothingIsSentThatWasNotCommitted() {
    till.pays(1, 7, "AMOUNT=5");
    engine
        .parts()
        .transactions()
        .inOne(
            () -> {
              engine.parts().transactions().rollBack();
              return office.mails().receipt(till.issueHere(1, 7, Map.of()), SortingOffice.BUYER);
            });
    office.round();
    assertTrue(server.taken().isEmpty());
    assertEquals("", office.letters());
  }

  /** Who pays is settled by the bank's call and the buyer's return at once. */
  @Test
  void onceWhenManyWriteItAtOnce() throws Exception {
    till.pays(1, 7, "AMOUNT=5");
    Receipt receipt = till.issues(1, 7);
    Stream<Callable<String>> written =
        IntStream.range(0, 16)
            .mapToObj(
                any ->
                    () ->
                        engine
                            .parts()
                            .transactions()
                            .inOne(
                                () -> "" + office.mails().receipt(receipt, SortingOffice.BUYER)));
    try (AtOnce threads = new AtOnce()) {
      assertEquals(Map.of("true", 1L, "false", 15L), threads.answers(written));
    }
    assertEquals("receipt 1:1 WAITING 0 null", office.letters());
  }

  @Test
  void twoServersSendEachMailOnce() throws Exception {
    int mails = 20;
    IntStream.rangeClosed(1, mails).forEach(office::pays);
    Stream<Callable<String>> rounds =
        IntStream.range(0, 4)
            .mapToObj(
                any ->
                    () -> {
                      try (SortingOffice other = SortingOffice.of(engine, server)) {
                        other.round();
                        return "done";
                      }
                    });
    try (AtOnce threads = new AtOnce()) {
      threads.answers(rounds);
    }
    List<TestMailServer.Taken> taken = server.taken();
    assertEquals(mails, taken.size());
    assertEquals(
        mails,
        taken.stream().map(MailTest::id).collect(Collectors.toCollection(TreeSet::new)).size());
  }

  private static String id(TestMailServer.Taken mail) {
    try {
      return mail.id();
    } catch (MessagingException wrong) {
      throw new UncheckedIOException(new IOException(wrong));
    }
  }

  /** SMTP has no word for it: what is promised is that a repetition can be told. */
  @Test
  void aServerThatDiesBetweenSendingAndNotingSendsTheSameMailAgain() {
    office.pays(7);
    server.whenTaken(
        () ->
            engine
                .parts()
                .transactions()
                .watchedBy(
                    new Transactions.Watch() {
                      @Override
                      public void isToBeCommitted() {
                        throw new IllegalStateException("killed");
                      }
                    }));
    assertThrows(IllegalStateException.class, office::round);
    engine.parts().transactions().watchedBy(new Transactions.Watch() {});
    server.whenTaken(() -> {});
    String first = id(theOnlyOne());
    try (SortingOffice other = SortingOffice.of(engine, server)) {
      other.round();
      assertTrue(server.taken().isEmpty(), "as long as the dead one's claim lasts");
      other.after(LEASE);
      assertEquals(first, id(theOnlyOne()));
      other.after(LEASE);
    }
    assertTrue(server.taken().isEmpty());
    assertEquals("receipt 1:1 SENT 2 null", office.letters());
  }

  @Test
  void theAddressIsForgottenWhenItHasServed() {
    office.pays(7);
    assertTrue(engine.database().dump().contains(SortingOffice.BUYER));
    office.round();
    assertFalse(engine.database().dump().contains(SortingOffice.BUYER));
  }

  @Test
  void withoutAMailServerNothingIsWritten() {
    office.with("host", "");
    office.pays(7);
    assertFalse(office.warns("forged", "R1", "A forged receipt", "It is forged."));
    assertEquals("", office.letters());
    office.round();
  }

  @Test
  void whatIsNoAddressDoesNotHinderThePayment() {
    till.pays(1, 7, "AMOUNT=5");
    Receipt receipt = till.issues(1, 7);
    for (String wrong : new String[] {"", "x", "a@b.c\r\nBcc: d@e.f", "a@b.c, d@e.f", "<a@b.c>"}) {
      assertFalse(
          engine.parts().transactions().inOne(() -> office.mails().receipt(receipt, wrong)), wrong);
    }
    assertEquals("", office.letters());
  }
}
