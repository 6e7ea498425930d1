package org.tapedeck.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;

/** The character set that a form is in, by the headers of its request. */
class BodyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      useHeadersInDisplayName = true,
      textBlock =
          """
          method | type                                                  | encoding | answer
          POST   | application/x-www-form-urlencoded                     | none     | UTF-8
          POST   | none                                                  | none     | UTF-8
          POST   | APPLICATION/X-WWW-Form-Urlencoded                     | none     | UTF-8
          POST   | application/x-www-form-urlencoded; charset=utf-8      | none     | UTF-8
          POST   | application/x-www-form-urlencoded;charset="UTF-8"     | none     | UTF-8
          POST   | application/x-www-form-urlencoded; Charset=iso-8859-1 | none     | ISO-8859-1
          POST   | application/x-www-form-urlencoded; charset=us-ascii   | none     | US-ASCII
          POST   | application/x-www-form-urlencoded; charset=UTF-16     | none     | 10 121
          POST   | application/x-www-form-urlencoded; charset=no such    | none     | 10 121
          POST   | application/x-www-form-urlencoded; charset=           | none     | 10 121
          POST   | application/x-www-form-urlencoded                     | 8859_1   | ISO-8859-1
          POST   | application/x-www-form-urlencoded                     | identity | UTF-8
          POST   | application/x-www-form-urlencoded                     | gzip     | 10 121
          POST   | application/x-www-form-urlencoded; charset=UTF-8      | 8859_1   | UTF-8
          POST   | application/x-www-form-urlencoded; charset=UTF-8      | gzip     | 10 121
          POST   | text/xml                                              | none     | 10 336
          POST   | multipart/form-data; boundary=x                       | none     | 10 336
          POST   | ''                                                    | none     | 10 336
          POST   | ;                                                     | none     | 10 336
          GET    | none                                                  | none     | 10 335
          PUT    | application/x-www-form-urlencoded                     | none     | 10 335
          post   | application/x-www-form-urlencoded                     | none     | 10 335
          """)
  void aFormsCharacterSet(String method, String type, String encoding, String answer) {
    assertEquals(answer, answer(request(method, type, encoding)));
  }

  private static String answer(HttpServletRequest request) {
    try {
      return Body.charset(request).name();
    } catch (Refused refused) {
      Reply reply = refused.reply();
      return reply.primary().number() + " " + reply.secondary();
    }
  }

  private static HttpServletRequest request(String method, String type, String encoding) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            BodyTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, arguments) ->
                switch (called.getName()) {
                  case "getMethod" -> method;
                  case "getContentType" -> type;
                  default -> encoding;
                });
  }
}
