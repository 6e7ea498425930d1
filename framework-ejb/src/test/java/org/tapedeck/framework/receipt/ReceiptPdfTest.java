package org.tapedeck.framework.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.command.Pairs;
import org.tapedeck.framework.harness.Engine;

/** The PDF says what the receipt's lines say: it is read again as a reader's program does. */
class ReceiptPdfTest {

  private final Engine engine = Engine.ready();
  private final Till till = new Till(engine);

  @AfterEach
  void close() {
    engine.close();
  }

  private Receipt receiptOf(String merchantTitle, Map<String, String> evidence) {
    Map<String, String> form = new TreeMap<>();
    form.put("OPERATION", "MODIFYMERCHANT");
    form.put("ETAPIVERSION", "3");
    form.put("MERCHANTNUMBER", "1");
    form.put("MERCHANTTITLE", merchantTitle);
    engine.run(Engine.ADMINISTRATOR, Pairs.of(form));
    till.pays(1, 7, "AMOUNT=2350");
    return till.issues(1, 7, evidence);
  }

  private static byte[] pdf(Receipt receipt) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReceiptPdf.write(receipt, bytes);
    return bytes.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      return stripper.getText(document).strip();
    }
  }

  @Test
  void itHasTheLinesOfTheReceipt() throws IOException {
    Receipt receipt =
        receiptOf(
            "Bøker & Œuvres – Ελλάδα, Книги",
            Map.of(
                "bankReference", "AB+/=12",
                "authNumber", "123456",
                "maskedCard", "603799******1234"));
    assertEquals(
        """
        Receipt 1
        Receipt number 1
        Merchant Bøker & Œuvres – Ελλάδα, Книги
        Merchant number 1
        Order number 7
        Payment number 1
        Amount 23.50 USD
        Paid through Paper
        Bank reference AB+/=12
        Authorisation 123456
        Card 603799******1234
        Date and time 2030-06-15 12:00:00 UTC\
        """,
        text(pdf(receipt)));
  }

  @Test
  void everyLineOfTheTableIsThere() throws IOException {
    Receipt receipt = receiptOf("Shop", Map.of("bankReference", "R", "maskedCard", "1***2"));
    String text = text(pdf(receipt));
    for (ReceiptLine line : receipt.lines()) {
      assertTrue(text.contains(line.label() + " " + line.value()), line::toString);
    }
  }

  @Test
  void lettersThatTheFontLacksAreQuestionMarks() throws IOException {
    Receipt receipt = receiptOf("فروشگاه Shop 商店 \uD83D\uDED2 שלום", Map.of());
    assertTrue(text(pdf(receipt)).contains("Merchant ??????? Shop ?? ? ????"));
    assertTrue(text(pdf(receipt)).contains("Merchant number 1"));
    assertEquals("فروشگاه Shop 商店 \uD83D\uDED2 שלום", receipt.merchantName().orElseThrow());
  }

  @Test
  void longValuesGoOverSeveralLines() throws IOException {
    Receipt receipt =
        receiptOf(
            "The shop at the end of the road with the longest name of all the shops that there are",
            Map.of("bankReference", "W".repeat(200)));
    String text = text(pdf(receipt));
    assertEquals(200, text.chars().filter(letter -> letter == 'W').count());
    String words = text.replaceAll("\\s+", " ");
    assertTrue(words.contains("the longest name of all the shops that there are Merchant number"));
  }

  @Test
  void nothingElseOfTheOrderIsInIt() throws IOException {
    byte[] pdf = pdf(receiptOf("Shop", Map.of("mac", "3f9a-secret", "sharedSecret", "hush-hush")));
    String all = text(pdf) + new String(pdf, StandardCharsets.ISO_8859_1);
    for (String secret : new String[] {"4111111111111111", "3f9a-secret", "hush-hush"}) {
      assertFalse(all.contains(secret), secret);
    }
  }
}
