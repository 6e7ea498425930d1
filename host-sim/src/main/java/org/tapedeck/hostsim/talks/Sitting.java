package org.tapedeck.hostsim.talks;

import java.util.Optional;
import java.util.Set;

/** The talks as the folder held them when a conversation began. */
public final class Sitting {
  private final Talks talks;
  private final Set<Talks.Filed> files;
  private final Way way;
  private final String profile;

  Sitting(Talks talks, Set<Talks.Filed> files, Way way, String profile) {
    this.talks = talks;
    this.files = files;
    this.way = way;
    this.profile = profile;
  }

  public boolean isEmpty() {
    return files.isEmpty();
  }

  /** The first talk that fits, by the order of names; empty when the host does as it does. */
  public Optional<Play> play(Asked asked) {
    return files.isEmpty() ? Optional.empty() : talks.play(files, asked.over(way, profile));
  }
}
