package org.tapedeck.cassette.visit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that came in, from a bank or from anybody. Its parameters are decoded once, from the query
 * and the form, and not trimmed.
 *
 * @param call its name in the address, one of {@link PayPage#calls}
 * @param token what stood behind the name in the address, as {@link Visit.Addresses#call(String,
 *     String)} puts it there; empty when nothing did
 * @param parameters in the order in which they came, those of the query first
 * @param remoteAddress the caller's IP address, in digits
 * @param browser what the caller says of itself
 */
public record Inbound(
    String call,
    String token,
    List<Instruction.Field> parameters,
    String remoteAddress,
    Browser browser) {

  /**
   * Three headers that some banks want to know (section 5.4); empty when they did not come. Anybody
   * can write anything into them.
   */
  public record Browser(String referer, String accept, String userAgent) {

    public static final Browser SILENT = new Browser("", "", "");
  }

  public Inbound {
    parameters = List.copyOf(parameters);
  }

  /** A call whose address ends with its name, of a caller who says nothing of himself. */
  public Inbound(String call, List<Instruction.Field> parameters, String remoteAddress) {
    this(call, "", parameters, remoteAddress, Browser.SILENT);
  }

  /** The value of a parameter that came once; empty when it did not come, or more than once. */
  public Optional<String> one(String name) {
    List<String> values =
        parameters.stream()
            .filter(parameter -> parameter.name().equals(name))
            .map(Instruction.Field::value)
            .toList();
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  /** All parameters by name; empty when one came twice, for then nobody knows which was signed. */
  public Optional<Map<String, String>> singles() {
    Map<String, String> byName = new HashMap<>();
    for (Instruction.Field parameter : parameters) {
      if (byName.put(parameter.name(), parameter.value()) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(byName);
  }
}
