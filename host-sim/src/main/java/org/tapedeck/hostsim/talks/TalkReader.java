package org.tapedeck.hostsim.talks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a talk, and refuses by file and line what is none. */
final class TalkReader {
  private static final String ALWAYS = Long.toString(Long.MAX_VALUE);

  // spotless:off
  private static final Map<String, String> FORMS = Map.ofEntries(
      Map.entry("profile",  "vital|fhms"),
      Map.entry("way",      "https|line"),
      Map.entry("nth",      "[1-9]\\d{0,5}"),
      Map.entry("times",    "[1-9]\\d{0,5}|always"),
      Map.entry("merchant", "\\d{12}"),
      Map.entry("terminal", "\\d{4}"),
      Map.entry("amount",   "\\*?\\d{1,12}"),
      Map.entry("left",     "\\*?\\d{1,12}"),
      Map.entry("card",     "\\d{4}"),
      Map.entry("code",     "\\*?[0-9A-Z]{1,2}"),
      Map.entry("sequence", "\\d{4}"),
      Map.entry("number",   "\\d{3}"),
      Map.entry("record",   "[1-9]\\d{0,8}"));
  // spotless:on

  private final String name;
  private final List<Step> steps = new ArrayList<>();
  private Choice choice;
  private int line;

  private TalkReader(String name) {
    this.name = name;
  }

  static Talk read(String name, String text) {
    return new TalkReader(name).read(text);
  }

  private Talk read(String text) {
    for (String raw : text.split("\n", -1)) {
      line++;
      String said = raw.replaceFirst("#.*", "").strip().replaceAll("\\s+", " ");
      if (!said.isEmpty()) {
        take(said);
      }
    }
    check(choice != null, "a talk begins with: on KIND");
    check(!steps.isEmpty() && last().verb().isLast(), "the last step has to end the conversation");
    check(saysWhatIsBooked(), "say what the books do: book, or book nothing");
    return new Talk(name, choice, List.copyOf(steps));
  }

  private void take(String said) {
    if (choice == null) {
      choice = choice(said);
      return;
    }
    check(steps.isEmpty() || !last().verb().isLast(), "nothing comes after the last step");
    steps.add(step(said));
  }

  private Step last() {
    return steps.get(steps.size() - 1);
  }

  private Choice choice(String said) {
    String[] words = said.split(" ");
    check(words.length > 1 && words[0].equals("on"), "a talk begins with: on KIND");
    Kind kind = Kind.of(words[1]).orElseThrow(() -> bad("what kind is " + words[1] + "?"));
    Map<String, String> values = new LinkedHashMap<>();
    for (String word : List.of(words).subList(2, words.length)) {
      add(values, kind, word);
    }
    check(kind != Kind.RECORD || values.containsKey("record"), "on record wants record=N");
    String nth = values.getOrDefault("nth", "1");
    String times = values.getOrDefault("times", "1").replace("always", ALWAYS);
    values.keySet().removeAll(List.of("nth", "times"));
    return new Choice(kind, values, Long.parseLong(nth), Long.parseLong(times));
  }

  private void add(Map<String, String> values, Kind kind, String word) {
    String[] pair = word.split("=", 2);
    check(
        pair.length == 2 && kind.mayChooseBy(pair[0]), "on " + kind.word() + " has no " + pair[0]);
    check(pair[1].matches(FORMS.get(pair[0])), pair[0] + " is " + FORMS.get(pair[0]));
    String value = pair[0].matches("amount|left") ? Asked.number(pair[1]) : pair[1];
    check(values.put(pair[0], value) == null, pair[0] + " twice");
  }

  private Step step(String said) {
    Verb verb = Verb.saidAs(said).findFirst().orElseThrow(() -> bad("what is '" + said + "'?"));
    Kind kind = choice.kind();
    check(verb.isIn(kind), "'" + said + "' has no place in a talk on " + kind.word());
    Step step = new Step(line, verb, said);
    check(verb != Verb.GO_ON || !books(), "after book comes an answer, or its failure");
    check(!asksTheBooks(step) || mayAskTheBooks(), "the books have no answer here: answer CODE");
    return step;
  }

  private boolean books() {
    return steps.stream().anyMatch(step -> step.verb() == Verb.BOOK && step.books());
  }

  private static boolean asksTheBooks(Step step) {
    return step.verb() == Verb.ANSWER && step.words().isOfTheBooks();
  }

  private boolean mayAskTheBooks() {
    return choice.kind() != Kind.RECORD
        && steps.stream().noneMatch(step -> step.verb() == Verb.BOOK && !step.books());
  }

  /** A call and a record in the middle of a batch are not booked, whatever happens. */
  private boolean saysWhatIsBooked() {
    return choice.kind() == Kind.CALL
        || choice.kind() == Kind.RECORD
        || steps.stream().anyMatch(step -> step.verb() == Verb.BOOK)
        || last().verb() == Verb.GO_ON
        || asksTheBooks(last());
  }

  private void check(boolean holds, String why) {
    if (!holds) {
      throw bad(why);
    }
  }

  private BadTalk bad(String why) {
    return new BadTalk(name, line, why);
  }
}
