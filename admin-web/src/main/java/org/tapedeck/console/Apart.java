package org.tapedeck.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;

/**
 * Gives one command whose answer may take minutes apart from the browser's request, which waits for
 * it a moment only. What becomes of it later is seen at its object.
 */
@RequestScoped
public class Apart {

  private static final Duration MOMENT = Duration.ofSeconds(3);

  private static final Reply BUSY =
      Reply.of(
          PrimaryReturnCode.PRC_SERVER_BUSY,
          SecondaryReturnCode.RC_PLACES,
          "The server is at work on as many commands as it takes.");

  private Door door;
  private Executor apart;
  private Visitor visitor;
  private Duration moment;

  protected Apart() {}

  @Inject
  public Apart(Door door, Executor apart, Visitor visitor) {
    this(door, apart, visitor, MOMENT);
  }

  Apart(Door door, Executor apart, Visitor visitor, Duration moment) {
    this.door = door;
    this.apart = apart;
    this.visitor = visitor;
    this.moment = moment;
  }

  /** The answer when it came in a moment; empty while the command is at work. */
  public Optional<Told> give(Say said) {
    String user = visitor.getUser();
    Language language = visitor.language();
    CompletableFuture<Told> coming = new CompletableFuture<>();
    try {
      apart.execute(() -> coming.complete(door.give(user, language, said)));
      return inAMoment(coming);
    } catch (RejectedExecutionException | IllegalStateException busy) {
      return Optional.of(new Told(BUSY, language));
    }
  }

  private Optional<Told> inAMoment(CompletableFuture<Told> coming) {
    try {
      return Optional.of(coming.get(moment.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException atWork) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
