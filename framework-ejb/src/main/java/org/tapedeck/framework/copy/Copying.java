package org.tapedeck.framework.copy;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Writes and reads parts of copies, in a short transaction each. An EJB, because the thread that
 * sends a batch is not the container's, and only an EJB brings its own context.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Copying {

  private WireCopies copies;

  protected Copying() {}

  @Inject
  public Copying(WireCopies copies) {
    this.copies = copies;
  }

  public void write(WireCopy part) {
    copies.add(part);
  }

  public List<WireCopy> read(String batchId, long afterId, int most) {
    return copies.of(batchId, afterId, most);
  }

  public boolean isBatch(String batchId) {
    return copies.isBatch(batchId);
  }
}
