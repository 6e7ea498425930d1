package org.tapedeck.framework.offer;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tapedeck.framework.command.View;

/** What is offered on the objects of one reply. */
public final class Offers {

  /** What a reply shows it in. */
  public static final String ATTRIBUTE = "commands";

  /** Nobody has asked. */
  public static final Offers NONE = new Offers();

  private final Map<String, String> words = new HashMap<>();

  <C extends Case> void add(List<Offer<C>> table, C object, Readiness readiness) {
    words.put(
        object.id(),
        table.stream()
            .filter(offer -> readiness.allows(offer, object.account()))
            .filter(offer -> offer.isTaken().test(object))
            .map(Offer::word)
            .collect(joining(" ")));
  }

  /** The object with what is offered on it, when that was asked for. */
  public View on(View object) {
    String offered = words.get(object.attributes().get("ID"));
    return offered == null ? object : object.with(ATTRIBUTE, offered);
  }
}
