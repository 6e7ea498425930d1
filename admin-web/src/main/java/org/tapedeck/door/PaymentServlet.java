package org.tapedeck.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Collections;
import java.util.Optional;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.Failures;
import org.tapedeck.framework.command.FrameworkKeyword;
import org.tapedeck.framework.command.IdempotencyKey;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.command.Pairs;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.flow.Commands;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Realm;

/**
 * Takes commands by HTTP POST (specification, section 4). Whatever the command's answer, the HTTP
 * status is 200; only somebody who has to log in first gets 401.
 */
@WebServlet("/webapp/PaymentManager/PaymentServlet")
public class PaymentServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient Commands commands;
  @Inject private transient Realm realm;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Pairs form;
    try {
      form = Form.read(request.getInputStream());
    } catch (Refused refused) {
      XmlReply.write(refused.reply(), Optional.empty(), response);
      return;
    }
    XmlReply.write(reply(request, response, form), dtdPath(form), response);
  }

  private Reply reply(HttpServletRequest request, HttpServletResponse response, Pairs form) {
    try {
      Caller caller = caller(request);
      if (caller.user().isEmpty() && !isPing(request, form)) {
        return askToLogIn(response);
      }
      Optional<IdempotencyKey> key = key(request);
      return commands.run(caller, CommandParser.parse(form), key);
    } catch (Refused refused) {
      return refused.reply();
    } catch (RuntimeException ours) {
      return Failures.reply(ours);
    }
  }

  private static Optional<String> dtdPath(Pairs form) {
    return form.last(FrameworkKeyword.DTDPATH.name())
        .filter(path -> FrameworkKeyword.DTDPATH.content().faultOf(path).isEmpty());
  }

  private Caller caller(HttpServletRequest request) {
    return Optional.ofNullable(request.getUserPrincipal())
        .map(Principal::getName)
        .map(realm::caller)
        .orElseGet(Caller::nobody);
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
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Basic realm=\"Tapedeck\", charset=\"UTF-8\"");
    return Reply.of(
        PrimaryReturnCode.PRC_AUTHORIZATION_ERROR,
        SecondaryReturnCode.RC_LOGIN,
        "User or password is missing or wrong.");
  }
}
