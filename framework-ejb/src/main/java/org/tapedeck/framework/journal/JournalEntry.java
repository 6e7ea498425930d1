package org.tapedeck.framework.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One entry. It is written by a statement that belongs to what it tells, read here, and changed
 * once, when it becomes a link of the chain.
 */
@Entity
@Table(name = "JOURNAL")
public class JournalEntry {

  @Id private long id;

  @Column(name = "HAPPENED")
  private long happenedMillis;

  @Column(name = "WHO")
  private String who;

  @Column(name = "WHAT")
  private String what;

  @Column(name = "OBJECT_NAME")
  private String object;

  @Column(name = "LIFE")
  private String life;

  @Column(name = "ATTEMPT_ID")
  private String attemptId;

  @Column(name = "PRIMARY_CODE")
  private int primaryCode;

  @Column(name = "SECONDARY_CODE")
  private int secondaryCode;

  @Column(name = "WORDS")
  private String words;

  @Column(name = "CHAIN_POSITION")
  private long position;

  @Column(name = "PREVIOUS_HASH")
  private String previousHash;

  @Column(name = "HASH")
  private String hash;

  protected JournalEntry() {}

  void seal(long place, String previous) {
    position = place;
    previousHash = previous;
    hash = Chain.hash(content().values());
  }

  /** All that its hash is made from, by name, in this order (docs/journal.md). */
  Map<String, String> content() {
    Map<String, String> content = new LinkedHashMap<>();
    content.put("position", Long.toString(position));
    content.put("entry", Long.toString(id));
    content.put("time", Instant.ofEpochMilli(happenedMillis).toString());
    content.put("who", who);
    content.put("what", what);
    content.put("object", object);
    content.put("life", life);
    content.put("attempt", attemptId);
    content.put("primaryRC", code(primaryCode));
    content.put("secondaryRC", code(secondaryCode));
    content.put("text", words);
    content.put("previous", previousHash);
    return content;
  }

  private static String code(int code) {
    return code == Note.NO_CODE ? "" : Integer.toString(code);
  }

  /** Its number; of two entries about one order or batch the smaller one happened first. */
  public long id() {
    return id;
  }

  public long happenedMillis() {
    return happenedMillis;
  }

  public String who() {
    return who;
  }

  public String what() {
    return what;
  }

  public String object() {
    return object;
  }

  /** Empty when no host has to do with it. */
  public Optional<String> attemptId() {
    return Optional.of(attemptId).filter(it -> !it.isEmpty());
  }

  public Optional<Integer> primaryCode() {
    return Optional.of(primaryCode).filter(it -> it != Note.NO_CODE);
  }

  public Optional<Integer> secondaryCode() {
    return Optional.of(secondaryCode).filter(it -> it != Note.NO_CODE);
  }

  public String words() {
    return words;
  }

  /** Its place in the chain, from 1; 0 before it is sealed. */
  public long position() {
    return position;
  }

  /** Empty before it is sealed. */
  public String hash() {
    return hash;
  }
}
