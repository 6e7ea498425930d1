package org.tapedeck.hostsim;

import java.io.IOException;
import java.net.BindException;

/** Something that listens at a port. */
@FunctionalInterface
interface Opening<T> {
  T at(int port) throws IOException;

  static <T> T open(int port, Opening<T> opening) throws IOException {
    try {
      return opening.at(port);
    } catch (BindException taken) {
      throw new PortInUse(port, taken);
    }
  }
}
