package org.tapedeck.door;

import jakarta.servlet.http.HttpServletResponse;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;

/** What HTTP says when the server itself cannot do now what may be asked of it again. */
public final class Unavailable {

  /** Seconds. */
  public static final int RETRY_AFTER = 5;

  private Unavailable() {}

  static void tell(Reply reply, HttpServletResponse response) {
    if (reply.isBusy() || reply.primary() == PrimaryReturnCode.PRC_DATABASE_ERROR) {
      tell(response);
    }
  }

  public static void tell(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", Integer.toString(RETRY_AFTER));
  }
}
