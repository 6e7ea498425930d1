package org.tapedeck.framework.command;

import java.util.Set;

/** A command about some merchants, or about the whole server when none is named. */
public interface ScopedCommand extends Command {

  Set<Integer> merchantNumbers();
}
