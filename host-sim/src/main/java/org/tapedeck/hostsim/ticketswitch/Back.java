package org.tapedeck.hostsim.ticketswitch;

import java.util.Locale;
import org.tapedeck.hostsim.xml.Tree;

/** Where a buyer comes back to, and the token that tells the shop which return it is. */
record Back(String token, String path, String domain, boolean secure) {
  private static final String TOKEN = "[A-Za-z0-9_@-]{16,64}";
  private static final String DOMAIN = "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\\d{1,5})?";
  private static final String PATH = "/[!-~&&[^?#\"<>\\\\]]{1,1000}";

  /**
   * @throws Failed with the code
   */
  static Back first(Tree request) {
    String token = request.get("return_token");
    String domain = request.get("return_domain");
    String path = request.get("return_path");
    String secure = request.get("return_with_https");
    Failed.when(!isToken(token), 1326);
    Failed.when(!domain.matches(DOMAIN), 1327);
    Failed.when(!isPath(path, token), 1328);
    Failed.when(!secure.matches("yes|no"), 1329);
    return new Back(token, path, domain, secure.equals("yes"));
  }

  /** Domain and https are those of part one. */
  Back next(Tree request) {
    return new Back(
        request.get("new_return_token"), request.get("new_return_path"), domain, secure);
  }

  static boolean isToken(String token) {
    return token.matches(TOKEN);
  }

  static boolean isPath(String path, String token) {
    return path.matches(PATH) && path.contains(token);
  }

  String url() {
    return String.format(Locale.ROOT, "%s://%s%s", secure ? "https" : "http", domain, path);
  }
}
