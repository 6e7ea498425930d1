package org.tapedeck.framework.query;

import java.util.List;
import java.util.Map;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;

/** What a query answers with KEYSONLY=1, such as an OrderKeyCollection. */
final class Keys {

  private Keys() {}

  static ViewCollection collection(String object, List<String> keys) {
    return new ViewCollection(object + "KeyCollection", keys.stream().map(Keys::view).toList());
  }

  private static View view(String key) {
    return new View("Key", Map.of("value", key), Values.NONE, List.of());
  }
}
