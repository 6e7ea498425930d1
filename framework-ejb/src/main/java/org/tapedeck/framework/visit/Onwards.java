package org.tapedeck.framework.visit;

import java.net.URI;
import java.util.Optional;

/** Where buyers are led on to who need no page of ours that tells how their visit stands. */
public interface Onwards {

  /** An absolute address of http or https; empty when the buyer is to see our page. */
  Optional<URI> of(StoredVisit visit);

  /** Whether somebody else decides if the buyer tries again. */
  boolean isLed(StoredVisit visit);
}
