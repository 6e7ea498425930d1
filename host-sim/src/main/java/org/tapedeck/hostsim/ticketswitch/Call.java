package org.tapedeck.hostsim.ticketswitch;

import org.tapedeck.hostsim.shops.Shop;
import org.tapedeck.hostsim.xml.Tree;

/**
 * A method that was called by somebody who may.
 *
 * @param block what the call came with; that of nobody when it came with a password
 * @param base how the core was reached, such as https://localhost:8446
 */
record Call(Tree request, Shop user, Blocks.Block block, String base) {

  String get(String path) {
    return request.get(path);
  }

  boolean isSecure() {
    return base.startsWith("https:");
  }
}
