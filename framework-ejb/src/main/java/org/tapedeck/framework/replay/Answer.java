package org.tapedeck.framework.replay;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;

/** What was answered. */
@Embeddable
public class Answer {

  private static final int LONGEST = 1000;

  @Enumerated(EnumType.STRING)
  @Column(name = "PRIMARY_RC")
  private PrimaryReturnCode primary;

  @Column(name = "SECONDARY_RC")
  private int secondary;

  @Column(name = "SUBJECT")
  private String subject;

  @Column(name = "MESSAGE")
  private String message;

  protected Answer() {}

  Answer(Reply reply) {
    this.primary = reply.primary();
    this.secondary = reply.secondary();
    this.subject = cut(reply.subject());
    this.message = cut(reply.message());
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  Reply reply() {
    return new Reply(primary, secondary, subject, message, Optional.empty());
  }

  boolean isPending() {
    return primary == PrimaryReturnCode.PRC_OPERATION_PENDING;
  }

  boolean isNo() {
    return !isPending() && primary != PrimaryReturnCode.PRC_OPERATION_SUCCESS;
  }
}
