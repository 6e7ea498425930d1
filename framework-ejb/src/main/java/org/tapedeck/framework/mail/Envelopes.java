package org.tapedeck.framework.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tapedeck.framework.receipt.Receipt;
import org.tapedeck.framework.receipt.ReceiptBook;
import org.tapedeck.framework.receipt.ReceiptPdf;

/** What is in a mail, and whom it goes to. */
@Dependent
public class Envelopes {

  private final MailSettings settings;
  private final ReceiptBook receipts;

  @Inject
  public Envelopes(MailSettings settings, ReceiptBook receipts) {
    this.settings = settings;
    this.receipts = receipts;
  }

  /** The receipt that a letter brings; empty for any other. */
  Optional<Receipt> receipt(Letter letter) {
    return letter.isReceipt()
        ? Optional.of(receipts.find(letter.objectId()).orElseThrow())
        : Optional.empty();
  }

  Envelope of(Letter letter, Optional<Receipt> receipt) {
    return receipt.map(it -> receipt(letter, it)).orElseGet(() -> written(letter));
  }

  private Envelope receipt(Letter letter, Receipt receipt) {
    return new Envelope(
        messageId(letter),
        letter.written(),
        List.of(letter.recipient()),
        receipt.title() + receipt.merchantName().map(name -> ", " + name).orElse(""),
        text(receipt),
        Optional.of(
            new Envelope.Enclosure(
                "receipt-%d-%d.pdf".formatted(receipt.merchantNumber(), receipt.receiptNumber()),
                "application/pdf",
                pdf(receipt))));
  }

  private static String text(Receipt receipt) {
    return "This payment was made. The receipt is attached as a PDF document.\n\n"
        + receipt.lines().stream()
            .map(line -> line.label() + ": " + line.value() + "\n")
            .collect(Collectors.joining());
  }

  private static byte[] pdf(Receipt receipt) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ReceiptPdf.write(receipt, bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** What it says stands in the letter. */
  private Envelope written(Letter letter) {
    boolean toBuyer = letter.isConfirmation();
    return new Envelope(
        messageId(letter),
        letter.written(),
        toBuyer ? List.of(letter.recipient()) : settings.administrators(),
        toBuyer ? letter.subject() : "Tapedeck: " + letter.subject(),
        letter.body() + "\n",
        Optional.empty());
  }

  private String messageId(Letter letter) {
    return letter.id() + "@" + MailAddress.domain(settings.from());
  }
}
