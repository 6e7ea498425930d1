package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/**
 * What a command says of an object of a cassette's own.
 *
 * @param merchantNumber whose object it is; empty for one of the whole server
 * @param objectName its type, as the cassette declares it
 */
public record CassetteObjectTerms(
    Optional<Integer> merchantNumber,
    String cassetteName,
    String objectName,
    Optional<Boolean> enabled,
    ProtocolData protocolData) {

  static CassetteObjectTerms from(Arguments arguments) {
    return new CassetteObjectTerms(
        arguments.findNumber(MERCHANTNUMBER),
        arguments.text(CASSETTENAME),
        arguments.text(OBJECTNAME),
        arguments.findFlag(ENABLED),
        arguments.protocolData());
  }
}
