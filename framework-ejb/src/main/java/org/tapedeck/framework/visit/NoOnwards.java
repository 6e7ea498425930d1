package org.tapedeck.framework.visit;

import jakarta.enterprise.context.Dependent;
import java.net.URI;
import java.util.Optional;

/** Every buyer sees our page. */
@Dependent
public class NoOnwards implements Onwards {

  @Override
  public Optional<URI> of(StoredVisit visit) {
    return Optional.empty();
  }
}
