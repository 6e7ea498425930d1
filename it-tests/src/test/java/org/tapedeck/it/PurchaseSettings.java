package org.tapedeck.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a server is told, so that shops of this machine can buy in two parts, by card, too. */
final class PurchaseSettings {

  private PurchaseSettings() {}

  /**
   * A buyer who is away for 25 seconds is given up: long enough for one who is at his bank, and
   * short enough for a test that waits for it.
   *
   * @param folder where the root of the simulated issuers is put
   */
  static String[] of(HostSim host, Path folder) throws IOException, InterruptedException {
    Path root =
        Files.writeString(folder.resolve("issuers-root.pem"), host.askBank("/acs/root.pem"));
    return new String[] {
      "-Dtapedeck.purchase.private-addresses=true",
      "-Dtapedeck.purchase.card-over-http=loopback",
      "-Dtapedeck.purchase.return-after=PT25S",
      "-Dtapedeck.3ds.directory-url=http://127.0.0.1:" + host.banksPort() + "/acs/directory",
      "-Dtapedeck.3ds.plain-http=true",
      "-Dtapedeck.3ds.trusted-certificate=" + root,
      "-Dtapedeck.3ds.acquirer-bin=999995",
      "-Dtapedeck.3ds.merchant-id=888000002200",
      "-Dtapedeck.3ds.merchant-name=Shop",
      "-Dtapedeck.3ds.country=840",
      "-Dtapedeck.3ds.merchant-url=http://127.0.0.1:" + host.shopPort() + "/"
    };
  }
}
