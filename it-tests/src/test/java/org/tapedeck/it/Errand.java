package org.tapedeck.it;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order of one client, from its first command to the last. */
final class Errand {

  private final Voice voice;
  private final Shop shop;
  private final int orderNumber;
  private final List<Step> steps;
  private final boolean keyed;
  private final List<Said> said = new ArrayList<>();

  /**
   * @param orderNumber 0 for what is about no order
   * @param keyed whether each command has an Idempotency-Key
   */
  Errand(Voice voice, Shop shop, int orderNumber, List<Step> steps, boolean keyed) {
    this.voice = voice;
    this.shop = shop;
    this.orderNumber = orderNumber;
    this.steps = steps;
    this.keyed = keyed;
  }

  /** Says what is to be said now, once; tells in a word what came of it. */
  String goOn() throws IOException, InterruptedException {
    if (said.isEmpty() || last().isAnswered()) {
      said.add(next());
    }
    return last().say();
  }

  private Said next() throws IOException, InterruptedException {
    Step step = steps.get(said.size());
    Map<String, String> keywords =
        Phrases.keywords(step.command(), value -> value.replace("{shop}", number(shop)));
    if (orderNumber > 0) {
      keywords.put("ORDERNUMBER", Integer.toString(orderNumber));
    }
    String key = "storm-" + number(shop) + "-" + orderNumber + "-" + step.command();
    Optional<String> sent = keyed ? Optional.of(key.replace(' ', '_')) : Optional.empty();
    return new Said(voice, step, keywords, sent);
  }

  private static String number(Shop shop) {
    return Integer.toString(shop.merchantNumber());
  }

  private Said last() {
    return said.get(said.size() - 1);
  }

  boolean isDone() {
    return said.size() == steps.size() && last().isAnswered();
  }

  Shop shop() {
    return shop;
  }

  long settled() {
    return steps.get(steps.size() - 1).settled();
  }

  List<Said> said() {
    return said;
  }

  /** Whether what is shown of its payment is what was answered. */
  boolean agreesWith(List<Map<String, String>> payments) {
    List<String> states =
        payments.stream()
            .filter(it -> it.get("orderNumber").equals(Integer.toString(orderNumber)))
            .map(it -> it.get("state"))
            .toList();
    List<String> allowed = steps.get(steps.size() - 1).states();
    return orderNumber == 0
        || (allowed.isEmpty() && states.isEmpty())
        || (states.size() == 1 && allowed.contains(states.get(0)));
  }

  @Override
  public String toString() {
    return "order " + orderNumber + " of shop " + number(shop) + ": " + said;
  }
}
