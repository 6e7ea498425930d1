package org.tapedeck.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.merchant.Realm;

/** Who somebody is, by the header that he sends. The only user is clark with the password a:b. */
class BasicAuthenticationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      useHeadersInDisplayName = true,
      textBlock =
          """
          scheme   | credentials | user
          none     | none        | none
          'Basic ' | clark:a:b   | clark
          'basic ' | clark:a:b   | clark
          'Basic ' | clark:a     | none
          'Basic ' | clark       | none
          'Basic ' | :a:b        | none
          'Basic ' | other:a:b   | none
          'Bearer '| clark:a:b   | none
          'Basic'  | clark:a:b   | none
          """)
  void onlyAWholeHeaderWithTheRightPasswordNamesAUser(
      String scheme, String credentials, String user) {
    String header =
        scheme == null
            ? null
            : scheme
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    assertEquals(user, userOf(header));
  }

  @ParameterizedTest
  @CsvSource({"Basic", "'Basic '", "Basic ***", "''"})
  void aHeaderThatCannotBeReadNamesNobody(String header) {
    assertEquals(null, userOf(header));
  }

  /** Calls of banks and shops and pages of buyers never act with a user's rights. */
  @ParameterizedTest
  @CsvSource({
    "/webapp/PaymentManager/bank,           nobody",
    "/webapp/PaymentManager/visit,          nobody",
    "/webapp/PaymentManager/xml_core.exe,   nobody",
    "/webapp/PaymentManager/PaymentServlet, clark",
    "/webapp/PaymentManager/journal,        clark"
  })
  void whereNobodyIsLoggedInNobodyIsEvenAskedFor(String path, String user) {
    String header = "Basic " + Base64.getEncoder().encodeToString("clark:a:b".getBytes());
    HttpServletRequest request =
        fake(
            HttpServletRequest.class,
            (proxy, method, nothing) -> method.getName().equals("getHeader") ? header : path);
    HttpMessageContext context =
        fake(
            HttpMessageContext.class,
            (proxy, method, nothing) ->
                method.getName().equals("doNothing")
                    ? AuthenticationStatus.NOT_DONE
                    : AuthenticationStatus.SUCCESS);
    assertEquals(
        user.equals("clark") ? AuthenticationStatus.SUCCESS : AuthenticationStatus.NOT_DONE,
        new BasicAuthentication(new Clark()).validateRequest(request, null, context));
  }

  @Test
  void aFailureIsLeftForTheServletToTell() {
    Map<String, Object> attributes = new HashMap<>();
    String header = "Basic " + Base64.getEncoder().encodeToString("clark:x".getBytes());
    HttpServletRequest request =
        fake(
            HttpServletRequest.class,
            (proxy, method, arguments) ->
                method.getName().equals("setAttribute")
                    ? attributes.put((String) arguments[0], arguments[1])
                    : header);
    HttpMessageContext context =
        fake(HttpMessageContext.class, (proxy, method, nothing) -> AuthenticationStatus.NOT_DONE);
    new BasicAuthentication(new Broken()).validateRequest(request, null, context);
    assertEquals(
        PrimaryReturnCode.PRC_INTERNAL_ETILL_ERROR,
        ((Reply) attributes.get(BasicAuthentication.FAILURE)).primary());
  }

  private static String userOf(String header) {
    String[] user = new String[1];
    HttpServletRequest request =
        fake(HttpServletRequest.class, (proxy, method, arguments) -> header);
    HttpMessageContext context =
        fake(
            HttpMessageContext.class,
            (proxy, method, arguments) -> {
              if (method.getName().equals("doNothing")) {
                return AuthenticationStatus.NOT_DONE;
              }
              user[0] = ((CredentialValidationResult) arguments[0]).getCallerPrincipal().getName();
              return AuthenticationStatus.SUCCESS;
            });
    AuthenticationStatus status =
        new BasicAuthentication(new Clark()).validateRequest(request, null, context);
    assertEquals(user[0] != null, status == AuthenticationStatus.SUCCESS);
    return user[0];
  }

  private static <T> T fake(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }

  /** A realm with one user. */
  private static final class Clark extends Realm {

    @Override
    public boolean fits(String name, String password) {
      return name.equals("clark") && password.equals("a:b");
    }
  }

  /** A realm whose database is gone. */
  private static final class Broken extends Realm {

    @Override
    public boolean fits(String name, String password) {
      throw new IllegalStateException("no database");
    }
  }
}
