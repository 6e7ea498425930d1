package org.tapedeck.console.settle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;

/** What cannot be taken back at the batch desk, and so is confirmed before it is done. */
public enum BatchAct {
  // spotless:off
  //      offered as           the command
  FORCE  ("BATCHCLOSE.FORCE", "BATCHCLOSE"),
  PURGE  ("BATCHPURGE",       "BATCHPURGE"),
  DELETE ("DELETEBATCH",      "DELETEBATCH");
  // spotless:on

  private final String offer;
  private final String operation;

  BatchAct(String offer, String operation) {
    this.offer = offer;
    this.operation = operation;
  }

  /** Those that are offered on a batch now. */
  static List<BatchAct> offered(Row batch) {
    return Arrays.stream(values()).filter(act -> batch.offers(act.offer)).toList();
  }

  static Optional<BatchAct> named(String name, Row batch) {
    return offered(batch).stream().filter(act -> act.getName().equals(name)).findFirst();
  }

  Say command() {
    return Say.the(operation).with("FORCE", this == FORCE ? 1 : null);
  }

  /** As an address says it. */
  public String getName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String getOffer() {
    return words("offer");
  }

  public String getTitle() {
    return words("title");
  }

  public String getMeans() {
    return words("means");
  }

  public String getButton() {
    return words("button");
  }

  private String words(String part) {
    return "settle." + getName() + "." + part;
  }
}
