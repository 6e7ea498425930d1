package org.tapedeck.framework.simulation;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tapedeck.framework.harness.Parts;

/** What has happened, in lines that a person can read. */
final class Story {

  private final List<String> lines = new ArrayList<>();
  private final Clock clock;

  Story(Clock clock) {
    this.clock = clock;
  }

  void tell(String line) {
    Duration since = Duration.between(Parts.NOW, clock.instant());
    lines.add(
        "%dd %02d:%02d:%02d.%03d %s"
            .formatted(
                since.toDays(),
                since.toHoursPart(),
                since.toMinutesPart(),
                since.toSecondsPart(),
                since.toMillisPart(),
                line));
  }

  List<String> lines() {
    return lines;
  }
}
