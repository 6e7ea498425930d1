package org.tapedeck.hostsim.gateway;

import java.util.Optional;
import java.util.function.Supplier;
import org.tapedeck.hostsim.behaviour.Reply;
import org.tapedeck.hostsim.talks.Play;
import org.tapedeck.hostsim.talks.Request;

/**
 * How a request that was read is answered.
 *
 * @param usual what the host does without a talk, or when the talk says so
 */
record Answering(Supplier<Reply> usual, Optional<Play> play, Optional<Request> request) {

  static Answering usual(Supplier<Reply> usual) {
    return new Answering(usual, Optional.empty(), Optional.empty());
  }
}
