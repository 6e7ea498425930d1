package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a buyer who went to a TicketSwitch core and does not come back. */
class TicketSwitchIT {

  /** The core calls our return address in his place, and knows whether he has paid. */
  @ParameterizedTest
  @CsvSource({"yes, payment_deposited, 1", "no, payment_declined, 0", ", payment_declined, 0"})
  void theCoreComesInHisPlace(String pressed, String payment, String bought) throws Exception {
    Stage stage = Stage.shared();
    Shop merchant = stage.openShop();
    BankAccounts.open(stage, merchant);
    Clerk clerk = new Clerk(stage, merchant);
    Core core = new Core(stage);
    String trolley = core.trolley("redirects=1", "fake-return=2");
    String page = core.buy(clerk, 1, trolley);
    if (pressed != null) {
      core.press(page, pressed);
    }
    Patience.until(
        () -> !clerk.payments(1).contains("payment_pending"), () -> books(core, trolley));
    assertEquals(payment, String.join(" ", clerk.payments(1)));
    String books = books(core, trolley);
    assertTrue(books.contains(" bought=" + bought + " "), books);
  }

  private static String books(Core core, String trolley) {
    try {
      return core.books(trolley);
    } catch (IOException | InterruptedException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
