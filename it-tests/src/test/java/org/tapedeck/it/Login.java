package org.tapedeck.it;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A user and the password that he types. */
record Login(String user, String password) {

  String basic() {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
