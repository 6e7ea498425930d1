package org.tapedeck.framework.flow;

import jakarta.ejb.ApplicationException;

/** Another transaction was faster. This one is rolled back whole and may begin again. */
@ApplicationException(rollback = true)
public class Overtaken extends RuntimeException {

  private static final long serialVersionUID = 1;

  public Overtaken(RuntimeException cause) {
    super(cause);
  }
}
