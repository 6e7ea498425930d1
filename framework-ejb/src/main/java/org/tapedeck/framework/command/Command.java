package org.tapedeck.framework.command;

/** A command that was understood: every keyword is there and fits. One record for each. */
public interface Command {

  Operation operation();
}
