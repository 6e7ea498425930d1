package org.tapedeck.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The port that the door is behind. */
final class Port {

  private static final String PING = "OPERATION=ABOUT&ETAPIVERSION=3";

  private Port() {}

  /** Micro itself would come up without a port and say nothing. */
  static void mustBeFree(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException taken) {
      throw new CannotStart(
          "Port "
              + port
              + " cannot be opened: "
              + taken.getMessage()
              + ". Choose another: --port N");
    }
  }

  /** Asks the door itself whether it is there. */
  static void mustAnswer(int port) throws InterruptedException {
    HttpRequest ping =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/webapp/PaymentManager/PaymentServlet"))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(PING))
            .build();
    int status;
    try {
      status = HttpClient.newHttpClient().send(ping, BodyHandlers.discarding()).statusCode();
    } catch (IOException silent) {
      status = 0;
    }
    if (status != 200) {
      throw new CannotStart(
          "Tapedeck did not start: "
              + System.getProperty("tapedeck.start.why-not", "the reason is in the lines above."));
    }
  }
}
