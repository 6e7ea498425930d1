package org.tapedeck.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;

/** Inbound calls as tests write them. */
public final class Calls {

  public static final String FROM = "203.0.113.7";

  private Calls() {}

  /** With these parameters, each once. */
  public static Inbound call(String name, Map<String, String> fields) {
    List<Field> parameters = new ArrayList<>();
    fields.forEach((field, value) -> parameters.add(new Field(field, value)));
    return new Inbound(name, parameters, FROM);
  }

  /** With one more parameter, whose name may be there already. */
  public static Inbound and(Inbound call, String name, String value) {
    List<Field> parameters = new ArrayList<>(call.parameters());
    parameters.add(new Field(name, value));
    return new Inbound(call.call(), parameters, call.remoteAddress());
  }

  /**
   * Changes fields as a table has it: {@code name=value}, where {@code %} may stand for what a
   * table cannot show, and {@code -name}, apart by semicolons. Nothing is changed by null.
   */
  public static Map<String, String> changed(Map<String, String> fields, String changes) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    for (String change : changes == null ? new String[0] : changes.split(";")) {
      String[] parts = change.strip().split("=", 2);
      if (parts.length == 2) {
        changed.put(parts[0], URLDecoder.decode(parts[1], UTF_8));
      } else {
        changed.remove(parts[0].substring(1));
      }
    }
    return changed;
  }
}
