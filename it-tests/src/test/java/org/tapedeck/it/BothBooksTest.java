package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A comparison that finds nothing wrong in wrong books would tell nothing. */
class BothBooksTest {

  private static final String PAID =
      "state=payment_closed approveAmount=120 depositAmount=120 batchNumber=1"
          + " retrievalReferenceNumber=R1";
  private static final String HOLD =
      "reference=R1 amount=120 open=120 state=open ended=settled batch=001 settled=120 surplus=no"
          + " pan=411111******1111";
  private static final String CLOSED =
      "state=batch_closed batchNumber=1 hostBatchNumber=001 batchResponseCode=GB";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "as it should be,           '',                         '',                        '',      0",
    "a hold of nobody,          state=payment_declined,     '',                        '',      1",
    "a hold by another name,    '',                         reference=R2,              '',      2",
    "in doubt,                  state=payment_pending,      ended=no,                  '',      0",
    "not settled there,         '',                         ended=no,                  '',      1",
    "settled there alone,       state=payment_deposited,    '',                        '',      1",
    "settled twice,             '',                         'batch=001,002',           '',      1",
    "settled for more,          '',                         settled=121,               '',      1",
    "of another amount,         '',                         open=119,                  '',      1",
    "one too many,              '',                         surplus=yes,               '',      1",
    "batch of another net,      '',                         '',                        net=121, 1",
    "batch by another number,   '',                         '',                        number=002, 1",
  })
  void whatDoesNotAgreeIsFound(
      String what, String payment, String hold, String batch, int differences) {
    BothBooks both =
        new BothBooks(
            List.of(values(PAID, payment)),
            List.of(),
            List.of(values(CLOSED, "")),
            List.of(values(HOLD, hold)),
            List.of(values("number=001 net=120", batch)));
    List<String> found = both.differences();
    assertEquals(differences, found.size(), what + ": " + found);
  }

  private static Map<String, String> values(String all, String changed) {
    Map<String, String> values = Expectation.pairs(List.of(all.split(" ")));
    if (!changed.isEmpty()) {
      values.putAll(Expectation.pairs(List.of(changed)));
    }
    return values;
  }
}
