package org.tapedeck.framework.command;

import java.util.Optional;

/** A command about one merchant, or about the whole server when none is named. */
public interface ScopedCommand extends Command {

  Optional<Integer> merchantNumber();
}
