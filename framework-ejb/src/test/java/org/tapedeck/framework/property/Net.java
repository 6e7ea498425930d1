package org.tapedeck.framework.property;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tapedeck.framework.model.Answer;
import org.tapedeck.framework.model.PaperServer;

/**
 * The same few sequences every time, drawn until every mistake is noticed by one of them; one that
 * notices nothing new is left out.
 */
final class Net {

  private static final int MOST = 300;

  private final List<Sequence> sequences = new ArrayList<>();
  private final List<Mistake> unnoticed;

  /**
   * @param unseen the mistakes that nobody could notice
   */
  Net(Set<String> unseen) {
    unnoticed = new ArrayList<>(Mistake.every().toList());
    Map<String, Integer> seen = new HashMap<>();
    for (long seed = 0; seed < MOST && !names().equals(unseen); seed++) {
      add(Sequence.drawn(seed, seen));
    }
  }

  private void add(Sequence sequence) {
    List<Answer> right = sequence.answers(new PaperServer());
    if (unnoticed.removeIf(mistake -> sequence.differs(right, mistake.server().get()))) {
      sequences.add(sequence);
    }
  }

  List<Sequence> sequences() {
    return sequences;
  }

  /** What is still not noticed. */
  Set<String> names() {
    return unnoticed.stream().map(Mistake::name).collect(Collectors.toCollection(HashSet::new));
  }
}
