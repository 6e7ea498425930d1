package org.tapedeck.testkit;

import org.tapedeck.cassette.ControlOutcome;
import org.tapedeck.cassette.ControlRequest;

/** Cassettes that are sound but for one fault in how they take commands of their own. */
interface BrokenCommands {

  class ThatThrowsAtCommands extends PlainCassette {
    @Override
    public ControlOutcome control(ControlRequest request) {
      throw new IllegalArgumentException("no such command");
    }
  }

  class WithACodeOfTheEngine extends PlainCassette {
    @Override
    public ControlOutcome control(ControlRequest request) {
      return new ControlOutcome.Refused(303, "There is no such command.");
    }
  }

  class ThatTellsWhatItWasTold extends PlainCassette {
    @Override
    public ControlOutcome control(ControlRequest request) {
      return new ControlOutcome.Refused(1009, "What is " + request.data().asMap() + "?");
    }
  }
}
