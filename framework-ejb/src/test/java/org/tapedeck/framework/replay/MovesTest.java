package org.tapedeck.framework.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.harness.Sentence;

/** Which object each command moves. */
class MovesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      nullValues = "none",
      textBlock =
          """
          said                                                | moves         | of
          ACCEPTPAYMENT ORDERNUMBER=7 AMOUNT=1                | ORDER 1:7     | ORDER 1:7
          APPROVE ORDERNUMBER=7 PAYMENTNUMBER=3 AMOUNT=1      | PAYMENT 1:7:3 | ORDER 1:7
          DEPOSIT ORDERNUMBER=7 PAYMENTNUMBER=3 AMOUNT=1      | PAYMENT 1:7:3 | ORDER 1:7
          DEPOSITREVERSAL ORDERNUMBER=7 PAYMENTNUMBER=3       | PAYMENT 1:7:3 | ORDER 1:7
          REFUND ORDERNUMBER=7 CREDITNUMBER=3 AMOUNT=1        | CREDIT 1:7:3  | ORDER 1:7
          REFUNDREVERSAL ORDERNUMBER=7 CREDITNUMBER=3         | CREDIT 1:7:3  | ORDER 1:7
          CANCELORDER ORDERNUMBER=7                           | ORDER 1:7     | ORDER 1:7
          CLOSEORDER ORDERNUMBER=7                            | ORDER 1:7     | ORDER 1:7
          BATCHCLOSE BATCHNUMBER=7                            | BATCH 1:7     | BATCH 1:7
          BATCHPURGE BATCHNUMBER=7                            | BATCH 1:7     | BATCH 1:7
          DELETEBATCH BATCHNUMBER=7                           | BATCH 1:7     | BATCH 1:7
          CREATEMERCHANT                                      | none          | none
          QUERYORDERS ORDERNUMBER=7                           | none          | none
          """)
  void aCommandMovesOneObjectOrNone(String said, String moves, String of) {
    var object = Moves.by(CommandParser.parse(Sentence.whole(said)));
    assertEquals(moves, object.map(Moved::name).orElse(null));
    assertEquals(of, object.map(Moved::owner).orElse(null));
  }

  @Test
  void everyPaymentCommandHasARow() {
    List<String> payment =
        Arrays.stream(PaymentCommand.values()).map(one -> one.name().replace("_", "")).toList();
    List<Operation> without =
        Arrays.stream(Operation.values())
            .filter(operation -> payment.contains(operation.name()))
            .filter(operation -> !Moves.has(operation))
            .toList();
    assertEquals(List.of(), without);
  }
}
