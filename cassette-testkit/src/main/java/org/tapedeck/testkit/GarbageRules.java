package org.tapedeck.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tapedeck.cassette.Answer;
import org.tapedeck.cassette.Cassette;

/** The rule of what a cassette makes of bytes that nobody would send: C25. */
interface GarbageRules {

  int INPUTS = 500;

  Subject subject();

  @Test
  default void c25_anAnswerThatIsSpoiledInAnyWayHasAnOutcome() {
    Cassette cassette = subject().cassette();
    for (Exchange exchange : subject().exchanges()) {
      List<Answer> samples = exchange.answers().all().toList();
      Fuzz.inputs(
          INPUTS,
          random -> {
            Answer sample = samples.get(random.nextInt(samples.size()));
            exchange.outcome(cassette, ScriptedHost.answering(Garbage.like(random, sample)));
          });
    }
  }

  @Test
  default void c25_anyBytesAreNoYesAndNoNo() {
    Cassette cassette = subject().cassette();
    for (Exchange exchange : subject().exchanges()) {
      String type = exchange.answers().yes().contentType();
      Fuzz.inputs(
          INPUTS,
          random -> {
            Answer any = new Answer(type, Garbage.random(random));
            String told = exchange.outcome(cassette, ScriptedHost.answering(any)).kind();
            assertTrue(Set.of("Unknown", "HostSilent").contains(told), exchange + " told " + told);
          });
    }
  }
}
