package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * Two servers with one database: what one was asking when it was killed the other takes up, long
 * before the time is over that the host itself would have had.
 */
class TwoServersIT {

  /** Longer than the test waits. */
  private static final int READ_TIMEOUT = 170;

  private static final Duration LIMIT = Duration.ofSeconds(100);

  @Test
  void whatAKilledServerAskedTheOtherOneFinishes() throws IOException, InterruptedException {
    Stage stage = Stage.shared();
    Telling telling = new Telling(stage);
    tell(telling, "> admin cassette $READTIMEOUT=" + READ_TIMEOUT + " $MAXRETRIES=0");
    try (Tapedeck other = beside(stage)) {
      other.start().awaitReady();
      Path talk = Files.writeString(stage.folder().resolve("two.talk"), silence());
      stage.host().play(talk);
      CompletableFuture<Void> lost = CompletableFuture.runAsync(() -> buy(other, telling));
      Patience.until(() -> holds(telling) == 1, () -> "the host was not asked");
      other.program().kill();
      lost.join();
      Patience.until(LIMIT, () -> isDeposited(telling), () -> telling.reply().text());
    }
    assertEquals(1, holds(telling));
    assertEquals(List.of(), BothBooks.differences(stage, telling.shop()));
  }

  private static Tapedeck beside(Stage stage) throws IOException {
    Tapedeck other = new Tapedeck(Folders.fresh("beside"), stage.server().database());
    Files.copy(stage.server().home().resolve("master.key"), other.home().resolve("master.key"));
    return other;
  }

  private static String silence() {
    return "on authorization\nbook\nsilence\n";
  }

  /** Its answer gets lost with the server. */
  private static void buy(Tapedeck server, Telling telling) {
    Map<String, String> form = new LinkedHashMap<>();
    String words =
        "ETAPIVERSION=3 OPERATION=ACCEPTPAYMENT PAYMENTTYPE=VisaNet ACCOUNTNUMBER=1 CURRENCY=840"
            + " ORDERNUMBER=1 AMOUNT=3000 APPROVEFLAG=1 DEPOSITFLAG=1 PAYMENTNUMBER=1"
            + " PAYMENTAMOUNT=3000 $PAN=4111111111111111 $EXPIRY=203012"
            + " $AVS.STREETADDRESS=8320 $AVS.POSTALCODE=85284 MERCHANTNUMBER="
            + telling.shop().merchantNumber();
    Line.words(words).forEach(word -> form.put(word.split("=")[0], word.split("=")[1]));
    try {
      new Door(server.port()).send(Optional.of(telling.shop().clerk()), form, Map.of());
    } catch (IOException | InterruptedException gone) {
      // as it has to be
    }
  }

  private static int holds(Telling telling) throws IOException, InterruptedException {
    return telling.books().entries("hold").size();
  }

  private static boolean isDeposited(Telling telling) throws IOException, InterruptedException {
    tell(telling, "> clerk orders");
    return telling.reply().elements("PSPayment").stream()
        .anyMatch(payment -> "payment_deposited".equals(payment.get("state")));
  }

  private static void tell(Telling telling, String line) throws IOException, InterruptedException {
    telling.tell(Line.read(line).get(0));
    telling.finish();
  }
}
