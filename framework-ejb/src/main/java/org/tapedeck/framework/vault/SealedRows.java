package org.tapedeck.framework.vault;

import java.util.List;

/** What is under lock in the database, whatever it belongs to. */
public interface SealedRows {

  /** Some of what is sealed under a data key and can be sealed again. */
  List<SealedRow> under(String keyId, int most);

  /**
   * Puts the same under another lock, unless the row was changed or removed meanwhile. Whoever has
   * read the row before and wants to change it afterwards finds that he was overtaken.
   */
  void replace(SealedRow row, Sealed again);

  /** Whether anything at all names a data key, fingerprints and fleeting values too. */
  boolean isNamed(String keyId);
}
