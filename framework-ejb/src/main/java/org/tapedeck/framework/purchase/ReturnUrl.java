package org.tapedeck.framework.purchase;

import java.net.URI;

/** The address at a shop by which a buyer comes back: domain and path of one of its calls. */
final class ReturnUrl {

  private ReturnUrl() {}

  static URI of(StoredPurchase.Home home, String path) {
    return URI.create((home.https() ? "https://" : "http://") + home.domain() + path);
  }
}
