package org.tapedeck.it;

import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command that a client gives until it is answered for good, and what it heard. */
final class Said {

  /** What is no answer, in a word of which each tells another cause. */
  private static final Map<Integer, String> NO_ANSWERS =
      Map.of(
          Phrases.code("PRC_SERVER_BUSY"), "busy",
          Phrases.code("PRC_OPERATION_PENDING"), "pending",
          Phrases.code("PRC_DATABASE_ERROR"), "without a database",
          Phrases.code("PRC_INTERNAL_ETILL_ERROR"), "failed");

  /** What a command without a key may hear that was done before, when its answer was lost. */
  private static final Set<Integer> DONE_BEFORE =
      Set.of(
          Phrases.code("PRC_DUPLICATE_OBJECT"),
          Phrases.code("PRC_VERB_NOT_VALID_IN_PRESENT_STATE"));

  private final Voice voice;
  private final Step step;
  private final Map<String, String> keywords;
  private final Map<String, String> headers;
  private final List<String> heard = new ArrayList<>();
  private Optional<Reply> answer = Optional.empty();

  /**
   * @param key an Idempotency-Key; empty for none
   */
  Said(Voice voice, Step step, Map<String, String> keywords, Optional<String> key) {
    this.voice = voice;
    this.step = step;
    this.keywords = keywords;
    this.headers = key.map(it -> Map.of("Idempotency-Key", it)).orElse(Map.of());
  }

  boolean isAnswered() {
    return answer.isPresent();
  }

  /** Says it once; tells in a word what came of it. Who is not there has heard nothing. */
  String say() throws InterruptedException {
    String word = heard();
    if (!word.equals("away")) {
      heard.add(word);
    }
    return word;
  }

  private String heard() throws InterruptedException {
    try {
      return take(send());
    } catch (ConnectException none) {
      return "away";
    } catch (IOException gone) {
      return "lost";
    }
  }

  private Reply send() throws IOException, InterruptedException {
    return voice.send(keywords, headers);
  }

  private String take(Reply reply) {
    int primary = reply.code("primaryRC");
    if (NO_ANSWERS.containsKey(primary)) {
      return NO_ANSWERS.get(primary);
    }
    if (!step.isAnsweredBy(reply) && !wasDoneBefore(primary)) {
      throw new AssertionError(this + " is answered " + reply.text());
    }
    answer = Optional.of(reply);
    return "answered";
  }

  private boolean wasDoneBefore(int primary) {
    return headers.isEmpty() && !heard.isEmpty() && DONE_BEFORE.contains(primary);
  }

  /** What was answered is answered again, in the same words when it has a key. */
  void mustStand() throws IOException, InterruptedException {
    Reply now = send();
    String before = answer.orElseThrow().text();
    boolean same =
        headers.isEmpty()
            ? step.isAnsweredBy(now) || DONE_BEFORE.contains(now.code("primaryRC"))
            : now.text().equals(before);
    if (!same) {
      throw new AssertionError(this + " was answered " + before + " and now " + now.text());
    }
  }

  @Override
  public String toString() {
    return keywords.get("OPERATION") + " " + step + " " + headers + " after " + heard;
  }
}
