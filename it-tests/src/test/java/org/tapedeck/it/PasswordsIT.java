package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passwords at the door: five wrong ones lock, one-time ones have to be changed. */
class PasswordsIT {

  private static final Map<String, String> ORDERS = Map.of("OPERATION", "QUERYORDERS");

  private Stage stage;
  private Shop shop;

  @BeforeEach
  void open() throws IOException, InterruptedException {
    stage = Stage.shared();
    shop = stage.openShop();
  }

  @Test
  void whoGuessesIsLockedOutAndLearnsNothing() throws IOException, InterruptedException {
    String toAStranger = told(new Login("nobody-at-all", "wrong"), ORDERS);
    guess();
    assertEquals(
        toAStranger, told(shop.clerk(), ORDERS), "his own password, of which nothing is known");
    assertEquals("1", shown("locked"));
  }

  @Test
  void softwareThatIsAtWorkGoesOnWhileSomebodyGuesses() throws IOException, InterruptedException {
    assertEquals("0 0", said(shop.clerk(), ORDERS));
    guess();
    assertEquals("1", shown("locked"));
    assertEquals("0 0", said(shop.clerk(), ORDERS));
  }

  /** As when an administrator helps somebody who has forgotten his password, and is locked. */
  @Test
  void aOneTimePasswordIsChangedFirst() throws IOException, InterruptedException {
    guess();
    Login given = new Login(shop.clerk().user(), "given to him by the administrator");
    assertEquals(
        "0 0",
        said(
            stage.administrator(),
            Map.of(
                "OPERATION", "RESETPASSWORD",
                "USER", given.user(),
                "PASSWORD", given.password())));
    assertEquals("0", shown("locked"));
    assertEquals("1", shown("oneTimePassword"));
    assertEquals("101 301", said(given, ORDERS));
    assertEquals("7 280", said(given, change("not the one", "one of his own")));
    assertEquals("0 0", said(given, change(given.password(), "one of his own")));
    assertEquals("101 302", said(given, ORDERS));
    assertEquals("0 0", said(new Login(given.user(), "one of his own"), ORDERS));
    assertEquals("0", shown("oneTimePassword"));
  }

  private void guess() throws IOException, InterruptedException {
    for (int tries = 1; tries <= 5; tries++) {
      assertEquals("101 302", said(new Login(shop.clerk().user(), "guess " + tries), ORDERS));
    }
  }

  private static Map<String, String> change(String from, String to) {
    return Map.of("OPERATION", "CHANGEPASSWORD", "PASSWORD", from, "NEWPASSWORD", to);
  }

  private String shown(String attribute) throws IOException, InterruptedException {
    return sent(
            stage.administrator(), Map.of("OPERATION", "QUERYUSERS", "USER", shop.clerk().user()))
        .elements("PSUser")
        .get(0)
        .get(attribute);
  }

  /** All that somebody gets to see who is not let in. */
  private String told(Login who, Map<String, String> command)
      throws IOException, InterruptedException {
    Reply reply = sent(who, command);
    return reply.httpStatus() + " " + reply.text();
  }

  private String said(Login who, Map<String, String> command)
      throws IOException, InterruptedException {
    Reply reply = sent(who, command);
    return reply.code("primaryRC") + " " + reply.code("secondaryRC");
  }

  private Reply sent(Login who, Map<String, String> command)
      throws IOException, InterruptedException {
    Map<String, String> form = new HashMap<>(command);
    form.put("ETAPIVERSION", "3");
    return stage.send(Optional.of(who), form);
  }
}
