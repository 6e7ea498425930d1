package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.List;

/** Searches event listeners; of each list any value fits, and an empty one does not narrow. */
public record QueryEventListeners(
    List<String> cassetteNames,
    List<Integer> eventTypes,
    List<String> listenerUrls,
    List<Integer> merchantNumbers)
    implements Command {

  static QueryEventListeners from(Arguments arguments) {
    return new QueryEventListeners(
        arguments.all(CASSETTENAME),
        arguments.all(EVENTTYPE).stream().map(Integer::valueOf).toList(),
        arguments.all(LISTENERURL),
        arguments.all(MERCHANTNUMBER).stream().map(Integer::valueOf).toList());
  }

  @Override
  public Operation operation() {
    return Operation.QUERYEVENTLISTENERS;
  }
}
