package org.tapedeck.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.Optional;
import org.tapedeck.framework.command.Failures;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Realm;

/** HTTP Basic. Whom it does not know it lets pass as nobody: the servlet decides about him. */
@ApplicationScoped
public class BasicAuthentication implements HttpAuthenticationMechanism {

  /** The request's attribute with the reply, when it could not be found out who asks. */
  static final String FAILURE = "org.tapedeck.door.failure";

  private static final String SCHEME = "Basic ";

  private Realm realm;

  protected BasicAuthentication() {}

  @Inject
  public BasicAuthentication(Realm realm) {
    this.realm = realm;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> !Nobody.isAskedBy(request))
        .flatMap(BasicAuthentication::credentials)
        .filter(pair -> fits(request, pair[0], pair[1]))
        .map(pair -> context.notifyContainerAboutLogin(new CredentialValidationResult(pair[0])))
        .orElseGet(context::doNothing);
  }

  /**
   * A failure of ours is left for the servlet to tell; a container would write a page of its own.
   */
  private boolean fits(HttpServletRequest request, String user, String password) {
    try {
      return realm.fits(user, password);
    } catch (RuntimeException ours) {
      request.setAttribute(FAILURE, Failures.reply(ours));
      return false;
    }
  }

  /** The reply to somebody of whom it could not be found out who he is. */
  static Optional<Reply> failure(HttpServletRequest request) {
    return Optional.ofNullable((Reply) request.getAttribute(FAILURE));
  }

  /** Who asks, and what he may do; nobody when he has not logged in. */
  static Caller caller(HttpServletRequest request, Realm realm) {
    return Optional.ofNullable(request.getUserPrincipal())
        .map(Principal::getName)
        .map(name -> realm.caller(name))
        .orElseGet(Caller::nobody);
  }

  static void askToLogIn(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Basic realm=\"Tapedeck\", charset=\"UTF-8\"");
  }

  private static Optional<String[]> credentials(String header) {
    return Optional.of(header)
        .filter(text -> text.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .flatMap(text -> decode(text.substring(SCHEME.length()).strip()))
        .map(text -> text.split(":", 2))
        .filter(pair -> pair.length == 2 && !pair[0].isEmpty());
  }

  private static Optional<String> decode(String base64) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
