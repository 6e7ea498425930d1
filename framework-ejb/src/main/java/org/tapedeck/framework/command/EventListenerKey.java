package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;
import static org.tapedeck.framework.command.PrimaryReturnCode.PRC_PARAMETER_VALUE_ERROR;

import java.util.List;

/**
 * What names an event listener. One of the whole server has the merchant number 0 and an empty
 * cassette name.
 *
 * @param eventType 1 for changes of state, 2 for a cassette's events, 3 for network management
 */
public record EventListenerKey(
    int merchantNumber, String cassetteName, int eventType, String listenerUrl) {

  private static final int NETWORK_MANAGEMENT = 3;

  private static final List<Rule<EventListenerKey>> RULES =
      List.of(
          new Rule<>(
              PRC_PARAMETER_VALUE_ERROR,
              EVENTTYPE.code(),
              "EVENTTYPE is 1 or 2 for a merchant's listener, and 3 for the server's.",
              it -> (it.merchantNumber() == 0) == (it.eventType() == NETWORK_MANAGEMENT)));

  static EventListenerKey ofMerchant(Arguments arguments) {
    return checked(
        new EventListenerKey(
            arguments.number(MERCHANTNUMBER),
            arguments.text(CASSETTENAME),
            arguments.number(EVENTTYPE),
            arguments.text(LISTENERURL)));
  }

  static EventListenerKey ofServer(Arguments arguments) {
    return checked(
        new EventListenerKey(0, "", arguments.number(EVENTTYPE), arguments.text(LISTENERURL)));
  }

  private static EventListenerKey checked(EventListenerKey key) {
    Rule.check(RULES, key);
    return key;
  }

  public boolean isOfServer() {
    return merchantNumber == 0;
  }
}
