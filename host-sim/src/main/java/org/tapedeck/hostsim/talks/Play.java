package org.tapedeck.hostsim.talks;

import java.util.ArrayList;
import java.util.List;

/** A talk while it is played. */
public final class Play {
  private final Talk talk;
  private final Asked asked;
  private final List<String> done = new ArrayList<>();

  Play(Talk talk, Asked asked) {
    this.talk = talk;
    this.asked = asked;
  }

  public List<Step> steps() {
    return talk.steps();
  }

  /** Written down before it is done: the client may look as soon as it is. */
  public synchronized void begins(Step step) {
    done.add(step.text());
  }

  synchronized String line() {
    return "played talk=" + talk.name() + " " + asked + " steps=" + String.join(", ", done);
  }
}
