package org.tapedeck.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.tapedeck.framework.command.BatchClose;
import org.tapedeck.framework.command.Failures;
import org.tapedeck.framework.command.FrameworkKeyword;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.copy.CopyReading;
import org.tapedeck.framework.flow.DoorPlace;
import org.tapedeck.framework.flow.DoorPlaces;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Realm;

/**
 * Gives the copy of what was exchanged with the host for a batch, as text, to whoever may close
 * that batch: {@code GET batchcopy?MERCHANTNUMBER=1&BATCHNUMBER=2}. What cannot be given is told by
 * the HTTP status and a sentence: 503 when there is no place or no database, 400 for a parameter
 * that is missing or wrong, 401 to somebody who is not known, 403 without the right, 404 for a
 * batch that does not exist.
 */
@WebServlet("/webapp/PaymentManager/batchcopy")
public class BatchCopyServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient CopyReading reading;
  @Inject private transient Realm realm;
  @Inject private transient DoorPlaces places;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
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
      response.getWriter().println("User or password is missing or wrong.");
    } else {
      give(caller, request, response);
    }
  }

  private void give(Caller caller, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Integer> merchant = number(FrameworkKeyword.MERCHANTNUMBER, request);
    Optional<Integer> batch = number(FrameworkKeyword.BATCHNUMBER, request);
    if (merchant.isEmpty() || batch.isEmpty()) {
      refuse(
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          "MERCHANTNUMBER and BATCHNUMBER are numbers from 1 to 999999999.");
    } else if (!caller.may(new BatchClose(merchant.get(), batch.get(), false))) {
      refuse(response, HttpServletResponse.SC_FORBIDDEN, "The user has no right to this.");
    } else {
      give(merchant.get() + ":" + batch.get(), response);
    }
  }

  private void give(String batchId, HttpServletResponse response) throws IOException {
    if (reading.isBatch(batchId)) {
      reading.read(batchId, response.getWriter());
    } else {
      refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no such batch.");
    }
  }

  private static Optional<Integer> number(FrameworkKeyword keyword, HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(keyword.name()))
        .filter(text -> keyword.content().faultOf(text).isEmpty())
        .map(Integer::valueOf);
  }

  private static void failed(Reply failure, HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    Unavailable.tell(failure, response);
    refuse(response, response.getStatus(), failure.message());
  }

  private static void refuse(HttpServletResponse response, int status, String sentence)
      throws IOException {
    // What has left already cannot be taken back; then the text ends with the sentence.
    response.setStatus(status);
    response.getWriter().println(sentence);
  }
}
