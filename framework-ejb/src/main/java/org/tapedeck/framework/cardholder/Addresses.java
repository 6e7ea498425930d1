package org.tapedeck.framework.cardholder;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses card data and buyers may be sent to.
 *
 * @param plain whether http will do for this machine itself: for demonstrations
 */
record Addresses(boolean plain) {

  private static final int LONGEST = 2048;

  boolean allows(String address) {
    return isAbsolute(address, Set.of("https"))
        || plain
            && isAbsolute(address, Set.of("http"))
            && URI.create(address).getHost().matches("localhost|127(\\.\\d{1,3}){3}|\\[::1\\]");
  }

  static boolean isAbsolute(String address, Set<String> schemes) {
    try {
      URI uri = URI.create(address);
      return address.length() <= LONGEST
          && uri.getHost() != null
          && uri.getScheme() != null
          && uri.getUserInfo() == null
          && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
