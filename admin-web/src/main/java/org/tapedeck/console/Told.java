package org.tapedeck.console;

import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;

/** What the door replied, in a person's language. */
public record Told(Reply reply, Language language) {

  public boolean isDone() {
    return reply.primary() == PrimaryReturnCode.PRC_OPERATION_SUCCESS;
  }

  /** Neither done nor refused: a host is asked, or a second person has to give it too. */
  public boolean isPending() {
    return reply.primary() == PrimaryReturnCode.PRC_OPERATION_PENDING;
  }

  public boolean isRefused() {
    return !isDone() && !isPending();
  }

  /** Refused for want of a place: nothing was done, and it may be tried again. */
  public boolean isBusy() {
    return reply.isBusy();
  }

  /** The reply's sentence; the primary code's own when it has none. Empty when it is done. */
  public String words() {
    String message = language.message(reply);
    return message.isEmpty() && !isDone() ? reply.primary().sentence() : message;
  }

  /** As the original's plug-in says them, such as {@code PRC11SRC112}. */
  public String codes() {
    return "PRC" + reply.primary().number() + "SRC" + reply.secondary();
  }

  /** Whether it is about this keyword: by its name, or by the code that names it. */
  public boolean isAbout(String keyword, int code) {
    return !isDone() && (reply.subject().equals(keyword) || reply.secondary() == code);
  }

  public List<Row> rows() {
    return reply.found().map(Row::all).orElse(List.of());
  }

  public Optional<Row> first() {
    return rows().stream().findFirst();
  }
}
