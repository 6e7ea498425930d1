package org.tapedeck.framework.command;

/** A command that searches financial objects (specification, section 3.3). */
public interface Query extends Command {

  SearchModifiers modifiers();

  OperationalParameters parameters();
}
