package org.tapedeck.buyer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.tapedeck.framework.receipt.Receipt;
import org.tapedeck.framework.receipt.ReceiptPdf;

/** A receipt, to be looked at or to be kept. */
final class ReceiptAnswers {

  private ReceiptAnswers() {}

  static WebAnswer page(Receipt receipt) {
    String lines =
        receipt.lines().stream()
            .map(line -> Summary.row(line.label(), line.value()))
            .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
    String links = Html.link(VisitPath.RECEIPT_PDF, "As PDF") + Html.link(VisitPath.WAIT, "Back");
    return WebAnswer.page(
        HttpServletResponse.SC_OK,
        Policy.PAGE,
        Html.page("../", receipt.title(), "", lines + links));
  }

  static WebAnswer pdf(Receipt receipt) {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try {
      ReceiptPdf.write(receipt, document);
    } catch (IOException ours) {
      throw new UncheckedIOException(ours);
    }
    return WebAnswer.pdf("receipt-" + receipt.receiptNumber(), document.toByteArray());
  }
}
