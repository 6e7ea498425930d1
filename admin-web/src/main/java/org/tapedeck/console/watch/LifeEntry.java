package org.tapedeck.console.watch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tapedeck.console.Row;
import org.tapedeck.console.Told;
import org.tapedeck.framework.command.Language;

/** An entry of the journal (docs/journal.md), taken apart for a page. */
public record LifeEntry(Row row) {

  private static final String SERVER = "server:";
  private static final Pattern CHANGE = Pattern.compile("(\\w+) -> (\\w+)(?:,? (.*))?");
  private static final Pattern FIGURES =
      Pattern.compile("(?:approved (\\d+))?(?:, )?(?:(\\d+) )?(?:in batch (\\S+))?");
  private static final Pattern TRY = Pattern.compile("([A-Z_]+) try (\\d+)(?:: (\\w+)(.*))?");
  private static final Pattern COMMAND = Pattern.compile("([A-Z]+)(?: (.*))?", Pattern.DOTALL);

  private static final Set<String> KNOWN =
      Set.of("command", "done", "asked", "sent", "received", "answered", "state", "event");

  /** How the kinds of objects are called at the door. */
  private static final Map<String, String> LINKS =
      Map.of("ORDER", "order", "PAYMENT", "payment", "CREDIT", "credit", "BATCH", "batch");

  /** The word of docs/journal.md. */
  public String what() {
    return row.text("what");
  }

  /** Whether the page has words for entries of this kind. */
  public boolean isKnown() {
    return KNOWN.contains(what());
  }

  public String time() {
    return row.text("timeStamp");
  }

  public String who() {
    return row.text("who");
  }

  /** Nobody but the server itself wanted it. */
  public boolean isByServer() {
    return who().equals(SERVER);
  }

  public String text() {
    return row.text("text");
  }

  /** Something that was said to or by a host. */
  public boolean isSaid() {
    return what().equals("sent") || what().equals("received");
  }

  /** order, payment, credit or batch; empty for anything else. */
  public String kind() {
    return LINKS.getOrDefault(row.text("object").split(" ")[0], "");
  }

  public String key() {
    return row.text("object").substring(row.text("object").indexOf(' ') + 1);
  }

  /** The word of the lifecycles for the state before; empty for none. */
  public String from() {
    return part(CHANGE, text(), 1)
        .filter(state -> !state.equals("NONE"))
        .map(this::state)
        .orElse("");
  }

  /** The same for the state after. */
  public String to() {
    return part(CHANGE, text(), 2).map(this::state).orElse("");
  }

  private String state(String name) {
    return kind() + "_" + name.toLowerCase(Locale.ROOT);
  }

  /** What is approved since the change, in the smallest unit; empty when it is not said. */
  public String approved() {
    return figure(1);
  }

  /** The amount that is in a batch since then, in the smallest unit; empty when it is not said. */
  public String batched() {
    return figure(2);
  }

  /** The batch's key; empty when it is in none. */
  public String batch() {
    return figure(3);
  }

  private String figure(int group) {
    Matcher figures = FIGURES.matcher(part(CHANGE, text(), 3).orElse(""));
    return figures.matches() && figures.group(group) != null ? figures.group(group) : "";
  }

  /** What a host is asked for, as a key of words. */
  public String asked() {
    return part(TRY, text(), 1)
        .map(name -> "watch.kind." + name.toLowerCase(Locale.ROOT))
        .orElse("");
  }

  public String tryNumber() {
    return part(TRY, text(), 2).orElse("");
  }

  /** What became of the try, as a key of words. */
  public String outcome() {
    return part(TRY, text(), 3)
        .map(name -> "watch.outcome." + name.toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** What is said about the outcome besides. */
  public String outcomeWords() {
    return part(TRY, text(), 4).map(words -> words.replaceFirst("^[,;] ", "")).orElse("");
  }

  /** The operation that was given. */
  public String operation() {
    return part(COMMAND, text(), 1).orElse(text());
  }

  /** What it was given with. */
  public String keywords() {
    return part(COMMAND, text(), 2).orElse("");
  }

  public boolean isAnswer() {
    return !row.text("primaryRC").isEmpty();
  }

  /** The codes of the answer, in words; empty when there are none. */
  Optional<Told> codes(Language language) {
    return isAnswer()
        ? Codes.of((int) row.number("primaryRC"), (int) row.number("secondaryRC"), language)
        : Optional.empty();
  }

  private static Optional<String> part(Pattern form, String text, int group) {
    Matcher parts = form.matcher(text);
    return parts.matches() ? Optional.ofNullable(parts.group(group)) : Optional.empty();
  }
}
