package org.tapedeck.framework.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a receipt as a PDF document. */
public final class ReceiptPdf {

  private ReceiptPdf() {}

  /**
   * Writes the receipt's title and lines. A character that the font does not have, or that is
   * written from right to left, becomes a question mark; nothing is refused because of it.
   *
   * @param to is not closed
   */
  public static void write(Receipt receipt, OutputStream to) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle(receipt.title());
      Typeface typeface = Typeface.of(document);
      try (Sheet sheet = new Sheet(document, typeface)) {
        sheet.title(receipt.title());
        List<ReceiptLine> lines = receipt.lines();
        for (ReceiptLine line : lines) {
          sheet.line(line.label(), line.value());
        }
      }
      document.save(to);
    }
  }
}
