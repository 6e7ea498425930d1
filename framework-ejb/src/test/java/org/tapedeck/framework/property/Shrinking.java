package org.tapedeck.framework.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tapedeck.framework.model.Said;

/** Leaves out of a sequence that fails all that it fails without. */
final class Shrinking {

  private Shrinking() {}

  static Sequence of(Sequence sequence, Predicate<Sequence> fails) {
    List<Said> left = new ArrayList<>(sequence.commands());
    for (int size = left.size() / 2; size > 0; size /= 2) {
      for (int from = left.size() - size; from >= 0; from -= size) {
        List<Said> fewer = without(left, from, size);
        left = fails.test(new Sequence(fewer)) ? fewer : left;
      }
    }
    return new Sequence(left);
  }

  private static List<Said> without(List<Said> commands, int from, int size) {
    List<Said> fewer = new ArrayList<>(commands.subList(0, Math.min(from, commands.size())));
    fewer.addAll(commands.subList(Math.min(from + size, commands.size()), commands.size()));
    return fewer;
  }
}
