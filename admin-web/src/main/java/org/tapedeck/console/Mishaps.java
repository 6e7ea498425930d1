package org.tapedeck.console;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.tapedeck.framework.command.Failures;

/**
 * What goes wrong while a page is made: told with a number under which the log has the cause. A
 * page that has lain open for too long is loaded anew, and nothing was done.
 */
public final class Mishaps extends ExceptionHandlerFactory {

  public Mishaps(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {

    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() {
      Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
      if (events.hasNext()) {
        Throwable failure = events.next().getContext().getException();
        events.remove();
        tell(failure);
      }
      getWrapped().handle();
    }

    private static void tell(Throwable failure) {
      if (isTooOld(failure)) {
        Words words = CDI.current().select(Words.class).get();
        CDI.current().select(Notices.class).get().wrong(words.of("page.old"));
        go(Paths.cameFrom(request()));
      } else {
        // The number is in the address, for notices no longer pass when a page is half made.
        go("/console/failure?number=" + Failures.reply(asRuntime(failure)).subject());
      }
    }

    private static HttpServletRequest request() {
      return (HttpServletRequest)
          FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static boolean isTooOld(Throwable failure) {
      return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
          .anyMatch(ViewExpiredException.class::isInstance);
    }

    private static RuntimeException asRuntime(Throwable failure) {
      return failure instanceof RuntimeException runtime ? runtime : new FacesException(failure);
    }

    private static void go(String page) {
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      try {
        if (external.isResponseCommitted()) {
          return;
        }
        external.redirect(page);
        FacesContext.getCurrentInstance().responseComplete();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}
