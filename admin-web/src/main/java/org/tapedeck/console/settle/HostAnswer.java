package org.tapedeck.console.settle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tapedeck.console.Address;
import org.tapedeck.console.Row;

/**
 * What the host said when it was given a batch, as the cassette keeps it with the batch.
 *
 * @param batch as the door shows it
 */
public record HostAnswer(Row batch) {

  /** A property of the cassette's as people read it. */
  public record Fact(String name, String value) {

    public String getName() {
      return name;
    }

    public String getValue() {
      return value;
    }
  }

  /** In this order; what is not among them comes behind. */
  private static final List<String> ORDER =
      List.of(
          "batchResponseCode",
          "batchResponseText",
          "hostBatchNumber",
          "hostRecordCount",
          "hostNetDeposit",
          "acceptedDate",
          "duplicateOnFirstSending",
          "errorText",
          "errorType",
          "errorRecordNumber",
          "errorRecordType",
          "errorFieldNumber",
          "errorField",
          "errorOrderNumber",
          "errorPaymentNumber",
          "errorCreditNumber",
          "forced");

  /** Said in a sentence of its own. */
  private static final Set<String> MEMBER =
      Set.of("errorOrderNumber", "errorPaymentNumber", "errorCreditNumber");

  /** The properties that are not said in a sentence of their own. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    ORDER.stream().filter(batch.properties()::containsKey).forEach(it -> facts.put(it, value(it)));
    batch.properties().forEach(facts::putIfAbsent);
    facts.keySet().removeAll(MEMBER);
    return facts;
  }

  public boolean isThere() {
    return !batch.properties().isEmpty();
  }

  /**
   * Whether the batch is open because the host did not take it: for an error, or since it has
   * another one under the number.
   */
  public boolean isRejection() {
    return batch.text("state").equals("batch_open") && !value("batchResponseCode").isEmpty();
  }

  public boolean isForced() {
    return batch.properties().containsKey("forced");
  }

  /** Whether the host named a payment or a credit. */
  public boolean isMemberNamed() {
    return !value("errorOrderNumber").isEmpty();
  }

  public boolean isPayment() {
    return !value("errorPaymentNumber").isEmpty();
  }

  public String getOrder() {
    return value("errorOrderNumber");
  }

  public String getNumber() {
    return isPayment() ? value("errorPaymentNumber") : value("errorCreditNumber");
  }

  /** The page of the payment; of a credit that of its order. */
  public String getAddress() {
    Address order =
        Address.of(isPayment() ? "payment" : "order")
            .with("merchant", batch.text("merchantNumber"))
            .with("order", getOrder());
    return order.with("payment", value("errorPaymentNumber")).toString();
  }

  private String value(String property) {
    return batch.properties().getOrDefault(property, "");
  }
}
