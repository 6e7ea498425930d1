package org.tapedeck.buyer;

import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.receipt.Receipt;
import org.tapedeck.framework.receipt.ReceiptLine;
import org.tapedeck.framework.receipt.ReceiptReading;

/** Receipt 17 for the payment 1:7:1, and no other. */
final class FakeReceipts extends ReceiptReading {

  static final String STRANGE = "\"><script>alert(1)</script>";

  FakeReceipts() {
    super(null);
  }

  @Override
  public Optional<Receipt> find(String paymentId) {
    return Optional.<Receipt>of(new Seventeenth()).filter(it -> paymentId.equals("1:7:1"));
  }

  private static final class Seventeenth extends Receipt {

    @Override
    public int receiptNumber() {
      return 17;
    }

    @Override
    public String title() {
      return "Receipt 17";
    }

    @Override
    public List<ReceiptLine> lines() {
      return List.of(new ReceiptLine("Merchant", STRANGE), new ReceiptLine("Amount", "25.00 NOK"));
    }
  }
}
