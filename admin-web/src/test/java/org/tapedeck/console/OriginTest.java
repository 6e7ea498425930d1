package org.tapedeck.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms come from a page of ours. */
class OriginTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // method, Host, Origin, Sec-Fetch-Site, foreign
        "POST, pay.example:8080, http://pay.example:8080,  same-origin, false",
        "POST, pay.example:8080, http://pay.example:8080,  -,           false",
        "POST, pay.example:8080, -,                        -,           false",
        "POST, pay.example:8080, -,                        none,        false",
        "POST, pay.example:8080, https://evil.example,     cross-site,  true",
        "POST, pay.example:8080, https://evil.example,     -,           true",
        "POST, pay.example:8080, http://pay.example:8081,  same-site,   true",
        "POST, pay.example:8080, http://pay.example:8081,  -,           true",
        "POST, pay.example:8080, null,                     -,           true",
        "POST, pay.example:8080, 'http://a b',             -,           true",
        "POST, pay.example:8080, -,                        cross-site,  true",
        // A link from elsewhere opens a page and does nothing.
        "GET,  pay.example:8080, -,                        cross-site,  false"
      })
  void formsOfOtherSitesAreForeign(
      String method, String host, String origin, String site, boolean foreign) {
    assertEquals(foreign, Origin.isForeign(request(method, host, origin, site)));
  }

  private static HttpServletRequest request(
      String method, String host, String origin, String site) {
    Map<String, String> headers = new java.util.HashMap<>();
    headers.put("Host", host);
    headers.put("Origin", origin);
    headers.put("Sec-Fetch-Site", site);
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            OriginTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, arguments) ->
                called.getName().equals("getMethod") ? method : headers.get(arguments[0]));
  }
}
