package org.tapedeck.console.watch;

import java.util.ArrayList;
import java.util.List;

/** What is shown together: an entry, or all that was said in one go of a try. */
public record LifeStep(List<LifeEntry> entries) {

  static List<LifeStep> of(List<LifeEntry> life) {
    List<LifeStep> steps = new ArrayList<>();
    for (LifeEntry entry : life) {
      if (!steps.isEmpty() && steps.get(steps.size() - 1).goesOnWith(entry)) {
        steps.get(steps.size() - 1).entries().add(entry);
      } else {
        steps.add(new LifeStep(new ArrayList<>(List.of(entry))));
      }
    }
    return steps;
  }

  private boolean goesOnWith(LifeEntry entry) {
    return isSaid()
        && entry.isSaid()
        && first().row().text("attempt").equals(entry.row().text("attempt"));
  }

  public LifeEntry first() {
    return entries.get(0);
  }

  public boolean isSaid() {
    return first().isSaid();
  }
}
