package org.tapedeck.framework.simulation;

import java.util.Optional;
import org.tapedeck.framework.harness.Sentence;

/**
 * A command, and what its client was told.
 *
 * @param key its Idempotency-Key; empty without
 * @param codes the two codes; empty when no answer came
 */
record Told(String words, Optional<String> key, Optional<String> codes) {

  boolean isSuccess() {
    return codes.filter(it -> it.startsWith("PRC_OPERATION_SUCCESS")).isPresent();
  }

  /** An answer that stands, whatever happens. */
  boolean isFinal() {
    return codes
        .filter(it -> !it.startsWith("PRC_OPERATION_PENDING"))
        .filter(it -> !it.endsWith("RC_UNEXPECTED"))
        .isPresent();
  }

  String operation() {
    return words.split(" ")[0];
  }

  String value(String keyword) {
    return Sentence.pairs(words).get(keyword);
  }

  /** The key of the object that the command moves, as events name it. */
  String object() {
    String merchant = value("MERCHANTNUMBER");
    if (operation().startsWith("BATCH")) {
      return "B:" + merchant + ":" + value("BATCHNUMBER");
    }
    String order = merchant + ":" + value("ORDERNUMBER");
    if (operation().startsWith("REFUND")) {
      return "C:" + order + ":" + value("CREDITNUMBER");
    }
    return operation().endsWith("ORDER") || operation().equals("ACCEPTPAYMENT")
        ? "O:" + order
        : "P:" + order + ":" + value("PAYMENTNUMBER");
  }

  @Override
  public String toString() {
    return words
        + key.map(it -> " [key " + it + "]").orElse("")
        + " -> "
        + codes.orElse("no answer");
  }
}
