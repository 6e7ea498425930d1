package org.tapedeck.framework.flow;

import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.Reply;

/** What goes with a reply beside its codes, whether it is the first one or a repetition. */
public interface Enclosures {

  Reply with(Command command, Reply reply);
}
