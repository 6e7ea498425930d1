package org.tapedeck.it;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One merchant's part of the host's books. */
final class Books {

  private final List<String> lines;

  private Books(List<String> lines) {
    this.lines = lines;
  }

  static Books of(HostSim host, Shop shop) throws IOException, InterruptedException {
    return of(host, shop.hostMerchant());
  }

  /**
   * @param merchant as the host numbers him
   */
  static Books of(HostSim host, String merchant) throws IOException, InterruptedException {
    List<String> own = new ArrayList<>();
    boolean ownBatch = false;
    for (String line : host.books()) {
      boolean named = line.contains(" merchant=" + merchant + " ");
      if (named || (ownBatch && line.startsWith("detail "))) {
        own.add(line);
      }
      // A detail does not name its merchant; it follows its batch.
      ownBatch = line.startsWith("detail ") ? ownBatch : named;
    }
    return new Books(own);
  }

  List<Map<String, String>> entries(String kind) {
    return lines.stream()
        .filter(line -> line.startsWith(kind + " "))
        .map(line -> List.of(line.split(" ")))
        .map(words -> Expectation.pairs(words.subList(1, words.size())))
        .toList();
  }
}
