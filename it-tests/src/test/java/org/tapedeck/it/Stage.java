package org.tapedeck.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The server and the host that all stories share. Each story brings its own merchant. */
final class Stage {

  private static Stage shared;

  private final AtomicInteger merchants = new AtomicInteger();
  private final Path folder;
  private final HostSim host;
  private final Tapedeck server;
  private String strangersAuthority;

  private Stage(Path folder, HostSim host, String... settings)
      throws IOException, InterruptedException {
    this.folder = folder;
    this.host = host;
    server = new Tapedeck(folder, Database.fresh(), settings);
    server.makeMasterKey();
    server.nameFirstAdministrator();
    server.start().awaitReady();
  }

  /** Opened by the first who asks; {@link Program} sees to it that it ends with the tests. */
  static synchronized Stage shared() throws IOException, InterruptedException {
    if (shared == null) {
      Path folder = Folders.fresh("stage");
      HostSim host = HostSim.start(folder.resolve("host"));
      shared = new Stage(folder, host, PurchaseSettings.of(host, folder));
    }
    return shared;
  }

  /** One for a test that needs a server of its own; {@link Program} ends it too. */
  static Stage with(String... settings) throws IOException, InterruptedException {
    Path folder = Folders.fresh("stage");
    return new Stage(folder, HostSim.start(folder.resolve("host")), settings);
  }

  /** A merchant that no other story knows, with an account, at a host that answers in time. */
  Shop openShop() throws IOException, InterruptedException {
    return Shop.open(this, merchants.incrementAndGet());
  }

  Reply send(Optional<Login> login, Map<String, String> keywords)
      throws IOException, InterruptedException {
    return send(login, keywords, Map.of());
  }

  Reply send(Optional<Login> login, Map<String, String> keywords, Map<String, String> headers)
      throws IOException, InterruptedException {
    return new Door(server.port()).send(login, keywords, headers);
  }

  Login administrator() {
    return server.administrator();
  }

  /** Where both programs keep their files. */
  Path folder() {
    return folder;
  }

  HostSim host() {
    return host;
  }

  Tapedeck server() {
    return server;
  }

  /** The authority of a host that is none of ours; made for the first who asks. */
  synchronized String strangersAuthority() throws IOException, InterruptedException {
    if (strangersAuthority == null) {
      try (HostSim stranger = HostSim.start(folder.resolve("stranger"))) {
        strangersAuthority = stranger.authority();
      }
    }
    return strangersAuthority;
  }
}
