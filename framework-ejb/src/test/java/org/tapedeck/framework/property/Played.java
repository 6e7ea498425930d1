package org.tapedeck.framework.property;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tapedeck.framework.command.Pairs;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.harness.Engine;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.model.Answer;
import org.tapedeck.framework.model.People;
import org.tapedeck.framework.model.Said;

/** A sequence, played to the engine. */
final class Played {

  /** More than are ever asked by one command. */
  private static final int WORDS = 30;

  static final Map<String, Caller> CALLERS =
      People.RIGHTS.keySet().stream().collect(toMap(name -> name, Played::caller));

  private Played() {}

  static List<Answer> answers(Sequence sequence) {
    return answers(sequence, engine -> {});
  }

  /**
   * @param look what is done after each command
   */
  static List<Answer> answers(Sequence sequence, Consumer<Engine> look) {
    try (Engine engine = Engine.ready()) {
      engine.does("CREATEPAYSYSTEM MERCHANTNUMBER=1 CASSETTENAME=Blank");
      engine.does("CREATEACCOUNT CASSETTENAME=Blank ACCOUNTNUMBER=9 $TERMINAL=9");
      List<Answer> answers = new ArrayList<>();
      for (Said said : sequence.commands()) {
        answers.add(answer(engine, said));
        look.accept(engine);
      }
      return answers;
    }
  }

  private static Caller caller(String name) {
    return new Caller(
        Optional.of(name), People.RIGHTS.get(name).stream().map(Played::right).toList());
  }

  private static Caller.Right right(People.Right right) {
    return new Caller.Right(
        Role.numbered(right.role()).orElseThrow(),
        Optional.of(right.merchant()).filter(merchant -> merchant > 0));
  }

  private static Answer answer(Engine engine, Said said) {
    script(engine, said.host());
    Optional<Reply> reply = reply(engine, said);
    engine.host().forgets();
    return new Answer(
        reply.map(it -> it.primary().number() + " " + it.secondary()).orElse("0 0"),
        engine.host().sent().stream().map(Played::message).toList(),
        reply.flatMap(Reply::found).map(Lines::of).orElse(List.of()));
  }

  private static void script(Engine engine, String word) {
    for (int times = 0; times < WORDS; times++) {
      switch (word) {
        case "(silent)" -> engine.host().isSilent();
        case "(unreachable)" -> engine.host().isUnreachable();
        default -> engine.host().answers(word);
      }
    }
  }

  private static Optional<Reply> reply(Engine engine, Said said) {
    if (said.operation().equals(Said.GOES_ON)) {
      engine.goesOn();
      return Optional.empty();
    }
    Pairs form = new Pairs();
    form.add("OPERATION", said.operation());
    form.add("ETAPIVERSION", "3");
    said.keywords().forEach(form::add);
    Stream.of("WITHPAYMENTS", "WITHCREDITS")
        .filter(keyword -> said.operation().equals("QUERYORDERS"))
        .forEach(keyword -> form.add(keyword, "1"));
    return Optional.of(engine.run(CALLERS.get(said.who()), form));
  }

  /** Without the numbers that the host counts by, and without the card. */
  private static String message(String sent) {
    return sent.replaceAll("(?m) number .*$", "").replaceAll("^batch [0-9]+", "batch");
  }
}
