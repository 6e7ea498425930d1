package org.tapedeck.framework.merchant;

import java.util.List;
import java.util.Optional;

/** The objects of the cassettes' own, as they are kept. */
public interface CassetteObjects {

  /** The object, its row locked until the transaction ends. */
  Optional<ObjectSettings> lock(String id);

  /** Those of the whole server, by name. */
  List<ObjectSettings> ofCassette(String cassetteName);

  /** Those of one merchant, by name. */
  List<ObjectSettings> ofPaySystem(int merchantNumber, String cassetteName);

  /**
   * @throws org.tapedeck.framework.command.Refused when there is one with this key
   */
  void add(ObjectSettings settings);

  void remove(ObjectSettings settings);
}
