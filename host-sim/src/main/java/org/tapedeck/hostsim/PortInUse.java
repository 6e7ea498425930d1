package org.tapedeck.hostsim;

import java.io.IOException;

/** Somebody else listens there. */
final class PortInUse extends IOException {
  PortInUse(int port, IOException cause) {
    super("port " + port + " on 127.0.0.1 cannot be opened, is it in use?", cause);
  }
}
