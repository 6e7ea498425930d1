package org.tapedeck.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.tapedeck.framework.command.Failures;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.DoorPlace;
import org.tapedeck.framework.flow.DoorPlaces;
import org.tapedeck.framework.journal.JournalReading;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Realm;
import org.tapedeck.framework.merchant.Role;

/**
 * Gives the whole journal, a line of JSON for each entry (docs/journal.md), to a payments
 * administrator: {@code GET journal}. What cannot be given is told by the HTTP status and a
 * sentence: 503 when there is no place or no database, 401 to somebody who is not known, 403
 * without the right, 500 when it fails; what has left already is then cut off, which the
 * verification tells.
 */
@WebServlet("/webapp/PaymentManager/journal")
public class JournalServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient JournalReading reading;
  @Inject private transient Realm realm;
  @Inject private transient DoorPlaces places;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/jsonl");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    try (DoorPlace place = places.none()) {
      place.take();
      place.takeToLook();
      give(request, response);
    } catch (Refused busy) {
      failed(busy.reply(), response);
    } catch (RuntimeException ours) {
      failed(Failures.reply(ours), response);
    }
  }

  private void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<Reply> failure = BasicAuthentication.failure(request);
    Caller caller = BasicAuthentication.caller(request, realm);
    if (failure.isPresent()) {
      failed(failure.get(), response);
    } else if (caller.user().isEmpty()) {
      BasicAuthentication.askToLogIn(response);
      say(response, "User or password is missing or wrong.");
    } else if (!caller.holds(Role.PAYMENTS_ADMINISTRATOR)) {
      refuse(response, HttpServletResponse.SC_FORBIDDEN, "The user has no right to this.");
    } else {
      reading.read(response.getWriter());
    }
  }

  private static void failed(Reply failure, HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    Unavailable.tell(failure, response);
    refuse(response, response.getStatus(), failure.message());
  }

  private static void refuse(HttpServletResponse response, int status, String sentence)
      throws IOException {
    response.setStatus(status);
    say(response, sentence);
  }

  private static void say(HttpServletResponse response, String sentence) throws IOException {
    if (!response.isCommitted()) {
      response.setContentType("text/plain");
    }
    response.getWriter().println(sentence);
  }
}
