package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a server shows of its first administrator, whom nobody has named. */
final class FirstPassword {

  private static final Pattern LINE =
      Pattern.compile("(?m)^First administrator: user admin, one-time password (\\w{20,})$");

  private static final Map<String, String> QUERY = Map.of("OPERATION", "QUERYPAYMENTSERVER");

  private final Tapedeck server;
  private final Door door;

  FirstPassword(Tapedeck server) {
    this.server = server;
    this.door = new Door(server.port());
  }

  void assertIsShownAndMustBeChanged() throws IOException, InterruptedException {
    List<String> shown =
        LINE.matcher(server.program().output()).results().map(it -> it.group(1)).toList();
    assertEquals(1, shown.size(), "how often it is shown");
    assertIsInNoFile(shown.get(0));
    Login first = new Login("admin", shown.get(0));
    assertEquals("101 301", said(first, QUERY));
    assertEquals(
        "0 0",
        said(
            first,
            Map.of(
                "OPERATION", "CHANGEPASSWORD",
                "PASSWORD", first.password(),
                "NEWPASSWORD", server.administrator().password())));
    assertEquals("101 302", said(first, QUERY));
    assertEquals("0 0", said(server.administrator(), QUERY));
  }

  /** The server's output is kept by this test, elsewhere. */
  private void assertIsInNoFile(String password) throws IOException {
    try (Stream<Path> files = Files.walk(server.home())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(content.contains(password), file::toString);
      }
    }
  }

  private String said(Login who, Map<String, String> command)
      throws IOException, InterruptedException {
    Map<String, String> form = new HashMap<>(command);
    form.put("ETAPIVERSION", "3");
    Reply reply = door.send(Optional.of(who), form);
    return reply.code("primaryRC") + " " + reply.code("secondaryRC");
  }
}
