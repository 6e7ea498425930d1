package org.tapedeck.it;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The people of one shop, each with the role of his name. */
final class Staff {

  /** Section 4.4 of the command set's facts. */
  private static final Map<String, String> ROLES =
      Map.of("merchant administrator", "1", "supervisor", "2", "clerk", "3");

  private final Stage stage;
  private final Shop shop;

  Staff(Stage stage, Shop shop) {
    this.stage = stage;
    this.shop = shop;
  }

  Login supervisor() throws IOException, InterruptedException {
    return hired("olive", "supervisor");
  }

  /**
   * @param name to which the shop's number is added
   * @param role none for somebody who may do nothing yet
   */
  Login hired(String name, String role) throws IOException, InterruptedException {
    Login login = new Login(name + shop.merchantNumber(), Tapedeck.randomText(18));
    give(Map.of("OPERATION", "CREATEUSER", "USER", login.user(), "PASSWORD", login.password()));
    if (ROLES.containsKey(role)) {
      give(
          Map.of(
              "OPERATION",
              "SETUSERACCESSRIGHTS",
              "USER",
              login.user(),
              "ROLE",
              ROLES.get(role),
              "MERCHANTNUMBER",
              "" + shop.merchantNumber()));
    }
    return login;
  }

  /** Hands somebody a password that he has to change. */
  void resets(Login handed) throws IOException, InterruptedException {
    give(
        Map.of("OPERATION", "RESETPASSWORD", "USER", handed.user(), "PASSWORD", handed.password()));
  }

  private void give(Map<String, String> command) throws IOException, InterruptedException {
    Map<String, String> form = new TreeMap<>(command);
    form.put("ETAPIVERSION", "3");
    Reply reply = stage.send(Optional.of(stage.administrator()), form);
    if (reply.code("primaryRC") != 0) {
      throw new AssertionError(command + ": " + reply.text());
    }
  }
}
