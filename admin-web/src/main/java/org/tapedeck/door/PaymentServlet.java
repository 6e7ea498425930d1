package org.tapedeck.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.CommandParser;
import org.tapedeck.framework.command.Operation;
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
    try {
      answer(request, response, Form.read(request.getInputStream()));
    } catch (Refused refused) {
      XmlReply.write(refused.reply(), Optional.empty(), response);
    }
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, Map<String, String> form)
      throws IOException {
    Caller caller = caller(request);
    if (caller.user().isEmpty() && !isPing(request, form)) {
      askToLogIn(response);
      return;
    }
    Command command = CommandParser.parse(form);
    Optional<String> dtdPath = Optional.ofNullable(form.get("DTDPATH"));
    XmlReply.write(commands.run(caller, command), dtdPath, response);
  }

  private Caller caller(HttpServletRequest request) {
    return Optional.ofNullable(request.getUserPrincipal())
        .map(Principal::getName)
        .map(realm::caller)
        .orElseGet(Caller::nobody);
  }

  /** About is the only command for somebody who has not tried to log in (section 3.2). */
  private static boolean isPing(HttpServletRequest request, Map<String, String> form) {
    return request.getHeader("Authorization") == null
        && Operation.ABOUT.name().equalsIgnoreCase(form.get("OPERATION"));
  }

  private static void askToLogIn(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Basic realm=\"Tapedeck\", charset=\"UTF-8\"");
    Reply reply =
        Reply.of(
            PrimaryReturnCode.PRC_AUTHORIZATION_ERROR,
            SecondaryReturnCode.RC_LOGIN,
            "User or password is missing or wrong.");
    XmlReply.write(reply, Optional.empty(), response);
  }
}
