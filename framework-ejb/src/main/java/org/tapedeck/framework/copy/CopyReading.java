package org.tapedeck.framework.copy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Reads the copy of a batch aloud, page by page, and says where something is missing. */
@Dependent
public class CopyReading {

  /** Parts that are held at a time, of at most 32,000 characters each. */
  private static final int PAGE = 8;

  private final Copying copying;

  @Inject
  public CopyReading(Copying copying) {
    this.copying = copying;
  }

  /** Whether there is such a batch, sent or not. */
  public boolean isBatch(String batchId) {
    return copying.isBatch(batchId);
  }

  /** Writes all that was exchanged for a batch, the oldest first; nothing when nothing was. */
  public void read(String batchId, Appendable out) throws IOException {
    CopyReader reader = new CopyReader(out);
    List<WireCopy> page = copying.read(batchId, 0, PAGE);
    while (!page.isEmpty()) {
      for (WireCopy part : page) {
        reader.part(part);
      }
      page = copying.read(batchId, page.get(page.size() - 1).id(), PAGE);
    }
    reader.end();
  }
}
