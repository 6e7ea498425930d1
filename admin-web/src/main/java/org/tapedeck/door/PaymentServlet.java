package org.tapedeck.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.Failures;
import org.tapedeck.framework.command.IdempotencyKey;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.command.Pairs;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.fault.FaultPoint;
import org.tapedeck.framework.flow.Commands;
import org.tapedeck.framework.flow.DoorPlace;
import org.tapedeck.framework.flow.DoorPlaces;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Realm;

/**
 * Takes commands by HTTP POST (specification, section 4). Whatever the command's answer, the HTTP
 * status is 200; only somebody who has to log in first gets 401, who does not post 405, whose form
 * does not come to its end 408, and 503 who finds no place or no database and may send the same
 * again.
 */
@WebServlet("/webapp/PaymentManager/PaymentServlet")
public class PaymentServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private static final Reply TOO_SLOW =
      Reply.of(
          PrimaryReturnCode.PRC_INPUT_ERROR,
          SecondaryReturnCode.RC_NONE,
          "The form did not come to its end in time.");

  @Inject private transient Commands commands;
  @Inject private transient Realm realm;
  @Inject private transient DoorPlaces places;
  @Inject private transient Clock clock;

  public PaymentServlet() {}

  PaymentServlet(DoorPlaces places, Clock clock) {
    this.places = places;
    this.clock = clock;
  }

  /** The first request is the launcher's: wrong numbers of places keep the server from starting. */
  @Override
  public void init() {
    places.none();
  }

  /** The place is kept until the reply is written, since a long one stays in memory so long. */
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (DoorPlace place = places.none()) {
      service(request, response, place);
    }
  }

  private void service(HttpServletRequest request, HttpServletResponse response, DoorPlace place)
      throws IOException {
    Pairs form = new Pairs();
    Reply reply;
    try {
      form = form(request, charset(request, response));
      place.take();
      reply = reply(request, response, form, place);
    } catch (IOException tooSlow) {
      response.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
      reply = TOO_SLOW;
    } catch (Refused refused) {
      reply = refused.reply();
    } catch (RuntimeException ours) {
      reply = Failures.reply(ours);
    }
    Unavailable.tell(reply, response);
    FaultPoint.REPLY_READY.pass();
    XmlReply.write(reply, Wanted.by(request, form), response);
    FaultPoint.REPLY_WRITTEN.pass();
  }

  private Pairs form(HttpServletRequest request, Charset charset) throws IOException {
    return Form.read(new InTime(request.getInputStream(), clock), charset);
  }

  private static Charset charset(HttpServletRequest request, HttpServletResponse response) {
    if (!Body.isPosted(request)) {
      response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      response.setHeader("Allow", "POST");
    }
    return Body.charset(request);
  }

  private Reply reply(
      HttpServletRequest request, HttpServletResponse response, Pairs form, DoorPlace place) {
    Optional<Reply> failure = BasicAuthentication.failure(request);
    if (failure.isPresent()) {
      return failure.get();
    }
    Caller caller = BasicAuthentication.caller(request, realm);
    if (caller.user().isEmpty() && !isPing(request, form)) {
      return askToLogIn(response);
    }
    Command command = CommandParser.parse(form);
    if (command.operation().onlyLooks()) {
      place.takeToLook();
    }
    return commands.run(caller, command, key(request));
  }

  private static Optional<IdempotencyKey> key(HttpServletRequest request) {
    return IdempotencyKey.of(Collections.list(request.getHeaders(IdempotencyKey.HEADER)));
  }

  /** About is the only command for somebody who has not tried to log in (section 3.2). */
  private static boolean isPing(HttpServletRequest request, Pairs form) {
    return request.getHeader("Authorization") == null
        && form.last("OPERATION").filter(Operation.ABOUT.name()::equalsIgnoreCase).isPresent();
  }

  private static Reply askToLogIn(HttpServletResponse response) {
    BasicAuthentication.askToLogIn(response);
    return Reply.of(
        PrimaryReturnCode.PRC_AUTHORIZATION_ERROR,
        SecondaryReturnCode.RC_LOGIN,
        "User or password is missing or wrong.");
  }
}
