package org.tapedeck.hostsim.saman;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.tapedeck.hostsim.json.JsonObject;

/** What of an answer reaches whoever asked. */
final class Arrival {
  interface Answering {
    HttpResponse<String> go() throws Exception;
  }

  private Arrival() {}

  static String of(Answering answering) throws Exception {
    try {
      HttpResponse<String> answer = answering.go();
      String kind = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
      return answer.statusCode() + " " + kind + (isWhole(kind, answer.body()) ? "" : " not whole");
    } catch (IOException lost) {
      return "lost";
    }
  }

  private static boolean isWhole(String kind, String body) {
    try {
      if (kind.equals("application/json")) {
        JsonObject.read(body);
      } else {
        Soap.parsed(body);
      }
      return true;
    } catch (Exception bad) {
      return false;
    }
  }
}
