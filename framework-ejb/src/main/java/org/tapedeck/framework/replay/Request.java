package org.tapedeck.framework.replay;

import java.util.Optional;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.IdempotencyKey;
import org.tapedeck.framework.merchant.Caller;

/** A command, who gives it, and under which key, if any. */
public record Request(Caller caller, Command command, Optional<IdempotencyKey> key) {

  /** The name of the key's use: a key belongs to a user, and nobody has none. */
  Optional<String> keyUse() {
    return caller.user().flatMap(user -> key.map(text -> KeyUse.id(user, text)));
  }

  /** The same when its answer is kept; what only looks has nothing to be kept. */
  Optional<String> keptUnder() {
    return keyUse().filter(use -> !onlyLooks());
  }

  public boolean onlyLooks() {
    return command.operation().onlyLooks();
  }
}
