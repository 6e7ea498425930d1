package org.tapedeck.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When somebody has done nothing for so long that he is taken to be gone. A page that looks by
 * itself how something goes on does nothing in this sense.
 */
@ApplicationScoped
public class Idle {

  private static final String LAST_ACT = "org.tapedeck.console.lastAct";
  private static final int SOME_SECONDS = 60;

  private Clock clock;
  private Duration longest;

  protected Idle() {}

  @Inject
  public Idle(
      Clock clock,
      @ConfigProperty(name = "tapedeck.console.idle", defaultValue = "PT15M") Duration longest) {
    this.clock = clock;
    this.longest = longest;
  }

  /** Somebody has logged on; what was done in the session before does not count. */
  void begin(HttpServletRequest request) {
    request.getSession().setAttribute(LAST_ACT, clock.instant());
  }

  /** Then the session is ended. */
  boolean isTooLong(HttpServletRequest request, Visitor visitor) {
    HttpSession session = request.getSession();
    Instant now = clock.instant();
    Instant last = (Instant) session.getAttribute(LAST_ACT);
    if (last != null && now.isAfter(last.plus(longest))) {
      session.removeAttribute(LAST_ACT);
      visitor.leave();
      session.invalidate();
      return true;
    }
    if (last == null || !isByItself(request)) {
      session.setAttribute(LAST_ACT, now);
    }
    return false;
  }

  /** So long the container keeps a session: long enough for it to be ended here. */
  int seconds() {
    return Math.toIntExact(longest.toSeconds()) + SOME_SECONDS;
  }

  private static boolean isByItself(HttpServletRequest request) {
    String source = request.getParameter("jakarta.faces.source");
    return source != null && source.endsWith("poll");
  }
}
