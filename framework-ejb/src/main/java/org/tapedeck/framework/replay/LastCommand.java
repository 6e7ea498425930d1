package org.tapedeck.framework.replay;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.vault.Fingerprint;

/** The command that left an object where it stands, and what was answered to it. */
@Entity
@Table(name = "LAST_COMMAND")
public class LastCommand {

  @Id private String id;

  @Column(name = "OWNER_ID")
  private String ownerId;

  @Enumerated(EnumType.STRING)
  @Column(name = "OPERATION")
  private Operation operation;

  @Embedded private Fingerprint fingerprint;

  @Column(name = "STATE")
  private String standing;

  @Embedded private Answer answer;

  @Column(name = "ATTEMPT_ID")
  private String attemptId;

  @Version private int version;

  protected LastCommand() {}

  LastCommand(Moved object) {
    this.id = object.name();
    this.ownerId = object.owner();
  }

  /** A command has moved the object; what was answered is said next. */
  LastCommand was(Command command, Fingerprint content) {
    operation = command.operation();
    fingerprint = content;
    return this;
  }

  /** A host is asked, and this is said until it has answered. */
  void waitsFor(String attempt, Answer meanwhile, String nowStanding) {
    attemptId = attempt;
    answer = meanwhile;
    standing = nowStanding;
  }

  /** This is answered from now on. */
  void isAnswered(Answer last, String nowStanding) {
    waitsFor(null, last, nowStanding);
  }

  boolean isFinal() {
    return attemptId == null;
  }

  /** Where the command left the object. */
  boolean stands(String now) {
    return standing.equals(now);
  }

  Moved object() {
    return Moved.named(id, ownerId);
  }

  Operation operation() {
    return operation;
  }

  public String id() {
    return id;
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  Answer answer() {
    return answer;
  }

  /** The attempt whose end is awaited; empty when the answer is final. */
  Optional<String> attemptId() {
    return Optional.ofNullable(attemptId);
  }
}
