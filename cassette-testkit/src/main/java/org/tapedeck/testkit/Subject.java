package org.tapedeck.testkit;

import java.util.List;
import org.tapedeck.cassette.Cassette;

/** A cassette with samples of what its host is asked. */
public interface Subject {

  /** A new one on every call. */
  Cassette cassette();

  /** All that it asks a host. */
  List<Exchange> exchanges();
}
