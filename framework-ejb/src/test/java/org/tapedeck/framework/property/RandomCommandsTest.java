package org.tapedeck.framework.property;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final String UNSEEN =
      """
      no rule: CANCELORDER: a canceled one is deleted
      no rule: CLOSEORDER: the order may be closed
      no rule: CLOSEORDER: a closed one is deleted""";

  private static final int FIRM = 120;

  private static final int SEQUENCES = Integer.getInteger("tapedeck.random.sequences", 20);
  private static final long SEED = Long.getLong("tapedeck.random.seed", System.nanoTime());

  @Test
  void theEngineAndTheServerOnPaperAnswerTheSame() {
    firm().forEach(sequence -> compare("a firm sequence", sequence));
    LongStream.range(SEED, SEED + SEQUENCES)
        .forEach(seed -> compare("seed " + seed, drawn(seed, new HashMap<>())));
  }

  @Test
  void everyMistakeIsNoticed() {
    List<Sequence> firm = firm();
    List<List<Answer>> right = firm.stream().map(it -> it.answers(new PaperServer())).toList();
    String unseen =
        Mistake.every()
            .filter(mistake -> !isNoticed(mistake, firm, right))
            .map(Mistake::name)
            .collect(joining("\n"));
    assertEquals(UNSEEN, unseen);
  }

  private static List<Sequence> firm() {
    Map<String, Integer> seen = new HashMap<>();
    return LongStream.range(0, FIRM).mapToObj(seed -> drawn(seed, seen)).toList();
  }

  private static Sequence drawn(long seed, Map<String, Integer> seen) {
    return Sequence.drawn(seed, seen);
  }

  private static boolean isNoticed(
      Mistake mistake, List<Sequence> sequences, List<List<Answer>> right) {
    for (int at = 0; at < sequences.size(); at++) {
      if (differ(sequences.get(at), right.get(at), mistake.server().get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean differ(Sequence sequence, List<Answer> answers, PaperServer server) {
    return firstDifference(sequence, answers, server) < answers.size();
  }

  private static int firstDifference(Sequence sequence, List<Answer> answers, PaperServer server) {
    int at = 0;
    while (at < answers.size() && same(sequence, answers, server, at)) {
      at++;
    }
    return at;
  }

  private static boolean same(Sequence sequence, List<Answer> answers, PaperServer server, int at) {
    try {
      return answers.get(at).equals(server.hears(sequence.commands().get(at)));
    } catch (RuntimeException broken) {
      // A mistake may lead into what cannot be; the right server on paper never gets there.
      return false;
    }
  }

  private static void compare(String name, Sequence sequence) {
    List<Answer> played = Played.answers(sequence);
    int at = firstDifference(sequence, played, new PaperServer());
    if (at < played.size()) {
      tell(name, new Sequence(sequence.commands().subList(0, at + 1)));
    }
  }

  private static void tell(String name, Sequence prefix) {
    Sequence least = Shrinking.of(prefix, it -> differ(it, Played.answers(it), new PaperServer()));
    List<Answer> played = Played.answers(least);
    int last = firstDifference(least, played, new PaperServer());
    fail(
        "%s: the engine and the specification differ\n%s\nengine:        %s\nspecification: %s"
            .formatted(
                name,
                least.commands().stream().map(Object::toString).collect(joining("\n")),
                played.get(last),
                least.answers(new PaperServer()).get(last)));
  }
}
