package org.tapedeck.framework.property;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.model.Answer;
import org.tapedeck.framework.model.PaperServer;

/**
 * Random commands are given to the engine and to the server on paper, which have to give the same
 * answers, to send the host the same and to show the same objects. Some sequences are the same
 * every time: by them, every mistake that a server on paper can make has to be noticed, or they are
 * not worth much. The others are new every time.
 *
 * <p>System properties: tapedeck.random.seed and tapedeck.random.sequences for the new ones.
 */
class RandomCommandsTest {

  /**
   * Three rows stand behind others: what canceled or closed an order was said in the same words, so
   * it is a repetition; and of a canceled order nothing was settled.
   */
  private static final Set<String> UNSEEN =
      Set.of(
          "no rule: CANCELORDER: a canceled one is deleted",
          "no rule: CLOSEORDER: the order may be closed",
          "no rule: CLOSEORDER: a closed one is deleted");

  private static final Net NET = new Net(UNSEEN);

  private static final int SEQUENCES = Integer.getInteger("tapedeck.random.sequences", 20);
  private static final long SEED = Long.getLong("tapedeck.random.seed", System.nanoTime());

  @Test
  void theEngineAndTheServerOnPaperAnswerTheSame() {
    NET.sequences().forEach(sequence -> compare("a firm sequence", sequence));
    LongStream.range(SEED, SEED + SEQUENCES)
        .forEach(seed -> compare("seed " + seed, Sequence.drawn(seed, new HashMap<>())));
  }

  @Test
  void everyMistakeIsNoticed() {
    assertEquals(UNSEEN, NET.names());
  }

  private static void compare(String name, Sequence sequence) {
    List<Answer> played = Played.answers(sequence);
    int at = sequence.firstDifference(played, new PaperServer());
    if (at < played.size()) {
      tell(name, new Sequence(sequence.commands().subList(0, at + 1)));
    }
  }

  private static void tell(String name, Sequence prefix) {
    Sequence least = Shrinking.of(prefix, it -> it.differs(Played.answers(it), new PaperServer()));
    List<Answer> played = Played.answers(least);
    int last = least.firstDifference(played, new PaperServer());
    fail(
        "%s: the engine and the specification differ\n%s\nengine:        %s\nspecification: %s"
            .formatted(
                name,
                least.commands().stream().map(Object::toString).collect(joining("\n")),
                played.get(last),
                least.answers(new PaperServer()).get(last)));
  }
}
