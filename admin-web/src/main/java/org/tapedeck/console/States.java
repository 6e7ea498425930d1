package org.tapedeck.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How the words of docs/lifecycles look: whether all is well, something is still to come, or
 * somebody should look at it. What is merely over looks like nothing.
 */
@Named
@ApplicationScoped
public class States {

  private static final Map<String, String> LOOKS = new HashMap<>();

  static {
    // spotless:off
    all("order",    "good", "refundable");
    all("order",    "wait", "requested", "ordered", "pending");
    all("order",    "bad",  "rejected");
    all("order",    "",     "canceled", "closed");
    all("payment",  "good", "approved", "deposited");
    all("payment",  "wait", "pending", "approval_expired");
    all("payment",  "bad",  "declined");
    all("payment",  "",     "reset", "closed", "void");
    all("credit",   "good", "refunded");
    all("credit",   "wait", "pending");
    all("credit",   "bad",  "declined");
    all("credit",   "",     "reset", "closed", "void");
    all("batch",    "good", "open", "balanced");
    all("batch",    "wait", "opening", "closing", "pending", "not_yet_balanced");
    all("batch",    "bad",  "out_of_balance");
    all("batch",    "",     "closed");
    all("report",   "good", "delivered");
    all("report",   "wait", "waiting");
    all("purchase", "good", "purchased");
    all("purchase", "wait", "reserved", "attempting");
    all("purchase", "bad",  "failed");
    all("purchase", "",     "released");
    all("visit",    "good", "paid");
    all("visit",    "wait", "created", "redirected", "validated", "confirming");
    all("visit",    "bad",  "failed", "timed_out", "unknown", "review");
    all("proof",    "good", "used", "undone");
    all("proof",    "wait", "reserved", "deferred", "undo_pending");
    all("proof",    "bad",  "refused", "unconfirmed", "undo_failed", "review");
    // spotless:on
  }

  private static void all(String object, String look, String... states) {
    Arrays.stream(states).forEach(state -> LOOKS.put(object + "_" + state, look));
  }

  static Set<String> known() {
    return Set.copyOf(LOOKS.keySet());
  }

  /**
   * The class of a badge.
   *
   * @param state a word of a reply, such as payment_approved
   */
  public String look(String state) {
    return ("badge " + LOOKS.getOrDefault(state, "")).strip();
  }
}
