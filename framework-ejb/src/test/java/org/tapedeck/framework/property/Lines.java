package org.tapedeck.framework.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;

/** What a query's reply shows, in the lines of the server on paper. */
final class Lines {

  // spotless:off
  private static final Map<String, String> SHAPES = Map.of(
      "PSOrder",      "order {merchantNumber}:{orderNumber} amount={amount} exp={amountExp10} currency={currency} state={state} approvesAllowed={approvesAllowed} unapproved={unapprovedAmount} account={merchantAccount} payments={numberOfPayments} credits={numberOfCredits} type={paymentType}",
      "PSPayment",    "payment {merchantNumber}:{orderNumber}:{paymentNumber} approve={approveAmount} deposit={depositAmount} exp={amountExp10} currency={currency} state={state} batch={batchNumber} account={merchantAccount}",
      "PSCredit",     "credit {merchantNumber}:{orderNumber}:{creditNumber} amount={amount} exp={amountExp10} currency={currency} state={state} batch={batchNumber} account={merchantAccount}",
      "PSBatch",      "batch {merchantNumber}:{batchNumber} state={state} balance={batchStatus} account={merchantAccount} type={paymentType} close={closeAllowed} purge={purgeAllowed}",
      "PSBatchTotal", " currency={currency} payments={numberOfPayments} deposited={totalPaymentAmount} credits={numberOfCredits} credited={totalCreditAmount}");
  // spotless:on

  private Lines() {}

  static List<String> of(ViewCollection found) {
    List<String> lines = new ArrayList<>();
    found.views().forEach(view -> add(lines, view));
    return lines.stream().sorted().toList();
  }

  private static void add(List<String> lines, View view) {
    int own = lines.size();
    lines.add(line(view));
    for (ViewCollection nested : shown(view)) {
      for (View inner : nested.views()) {
        if (inner.element().equals("PSBatchTotal")) {
          lines.set(own, lines.get(own) + line(inner));
        } else {
          add(lines, inner);
        }
      }
    }
  }

  /** The server on paper keeps no time, so it knows no tries. */
  private static List<ViewCollection> shown(View view) {
    return view.nested().stream().filter(it -> !it.element().equals("AttemptCollection")).toList();
  }

  private static String line(View view) {
    String line = SHAPES.get(view.element());
    for (Map.Entry<String, String> attribute : view.attributes().entrySet()) {
      String value = attribute.getValue().replaceFirst("^(order|payment|credit|batch)_", "");
      line = line.replace("{" + attribute.getKey() + "}", value);
    }
    return line.replaceAll("[{][a-zA-Z0-9]+[}]", "none");
  }
}
