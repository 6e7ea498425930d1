package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.*;

import java.util.Optional;

/** The SOCKS server through which a listener is reached. */
public record Socks(String host, int port) {

  private static final int STANDARD_PORT = 1080;

  static Optional<Socks> from(Arguments arguments) {
    Optional<Integer> port = arguments.findNumber(SOCKSPORT);
    Optional<String> host = arguments.find(SOCKSHOST);
    if (host.isEmpty() && port.isPresent()) {
      throw new Refused(
          PrimaryReturnCode.PRC_INVALID_PARAMETER_COMBINATION,
          SOCKSPORT.code(),
          "SOCKSPORT needs SOCKSHOST.");
    }
    return host.map(name -> new Socks(name, port.orElse(STANDARD_PORT)));
  }
}
