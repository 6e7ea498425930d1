package org.tapedeck.hostsim.soap;

import java.util.Map;
import java.util.Set;

/**
 * One call as it came.
 *
 * @param operation the local name of the body's child
 * @param parts by name, in the order in which they came; nil is empty
 */
public record SoapCall(
    SoapVersion version, String namespace, String operation, Map<String, String> parts) {

  /**
   * @throws BadSoap when a part is missing that must be there, or is there and has no row
   */
  public SoapCall with(Set<String> required, Set<String> optional) throws BadSoap {
    boolean known =
        parts.keySet().stream()
            .allMatch(name -> required.contains(name) || optional.contains(name));
    if (!known || !parts.keySet().containsAll(required)) {
      throw bad(SoapFault.WRONG_PARTS);
    }
    return this;
  }

  /** Nothing at all when the part is not there. */
  public String part(String name) {
    return parts.getOrDefault(name, "");
  }

  public BadSoap bad(SoapFault fault) {
    return new BadSoap(fault, version);
  }
}
