package org.tapedeck.redirect.ticketswitch;

import java.util.Map;
import java.util.Optional;
import org.tapedeck.cassette.Message;
import org.tapedeck.redirect.Wording;

/** A call of a method: bare XML whose root is the method's name (section 5.1). */
final class Request {

  private static final String TYPE = "text/xml";

  private final String method;
  private final Wording wording = new Wording();

  Request(String method) {
    this.method = method;
    open(method);
  }

  Request open(String name) {
    wording.plain("<" + name + ">");
    return this;
  }

  Request close(String name) {
    wording.plain("</" + name + ">");
    return this;
  }

  Request text(String name, String value) {
    open(name);
    wording.plain(XmlText.of(value));
    return close(name);
  }

  Request secret(String name, String value) {
    open(name);
    wording.secret(XmlText.of(value));
    return close(name);
  }

  /** An element if there is something to say. */
  Request given(String name, Optional<String> value) {
    value.ifPresent(text -> text(name, text));
    return this;
  }

  /** An empty element means yes. */
  Request flag(String name, boolean yes) {
    if (yes) {
      wording.plain("<" + name + "/>");
    }
    return this;
  }

  Message message(String path) {
    close(method);
    return wording.message(path, Map.of(), TYPE);
  }
}
