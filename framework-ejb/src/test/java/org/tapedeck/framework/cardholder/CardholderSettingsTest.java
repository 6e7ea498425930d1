package org.tapedeck.framework.cardholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tapedeck.framework.harness.TextTable;

/** What may be set, and what the page says of it. */
class CardholderSettingsTest {

  private static String answer(String words) {
    try {
      Shop.settings(words);
      return "ok";
    } catch (IllegalArgumentException wrong) {
      return wrong.getMessage();
    }
  }

  /** Of a good server, with these instead. */
  @Test
  void whatIsWrongKeepsTheServerFromStarting() {
    String table =
        """
        settings                                               | wrong
                                                               |
        directory-url=http://directory.scheme.example/         | directory-url
        directory-url=ftp://directory.scheme.example/          | directory-url
        directory-url=directory.scheme.example                 | directory-url
        directory-url=http://127.0.0.1/                        | directory-url
        directory-url=http://127.0.0.1/ plain-http=true        |
        directory-url=http://localhost:8080/ds plain-http=true |
        directory-url=http://ds.example/ plain-http=true       | directory-url
        plain-http=yes                                         | plain-http
        directory-certificate=/no/such/file                    | directory-certificate
        trusted-certificate=                                   | trusted-certificate
        trusted-certificate=/no/such/file                      | trusted-certificate
        acquirer-bin=                                          | acquirer-bin
        acquirer-bin=123456789012                              | acquirer-bin
        acquirer-bin=41234x                                    | acquirer-bin
        merchant-id=                                           | merchant-id
        merchant-id=<shop>                                     | merchant-id
        merchant-id=1234567890123456789012345                  | merchant-id
        merchant-name=                                         | merchant-name
        merchant-name=12345678901234567890123456               | merchant-name
        country=US                                             | country
        merchant-url=shop.example                              | merchant-url
        merchant-url=http://shop.example/                      |
        when-unavailable=accept                                |
        when-unavailable=maybe                                 | when-unavailable
        old-signatures=accept                                  |
        old-signatures=true                                    | old-signatures
        directory-url= country=US                              |
        """;
    for (Map<String, String> row : TextTable.rows(table.lines().toList())) {
      String answer = answer(row.get("settings"));
      String wrong = row.get("wrong");
      assertTrue(
          wrong.isEmpty() ? answer.equals("ok") : answer.startsWith("tapedeck.3ds." + wrong + " "),
          row + " " + answer);
    }
  }

  @Test
  void aCertificateMayStandInAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("root.pem"), Paper.text("root.pem"));
    assertEquals("ok", answer("trusted-certificate=" + file));
    Files.writeString(file, "no certificate");
    assertTrue(answer("trusted-certificate=" + file).startsWith("tapedeck.3ds.trusted-cert"));
  }

  @Test
  void thePageHasTheSettings() {
    Map<String, String> written = new LinkedHashMap<>();
    for (Map<String, String> row : TextTable.rows(TextTable.chapter("3-d-secure.md", "Settings"))) {
      written.put(unquoted(row.get("Setting")), unquoted(row.get("Standard")));
    }
    Map<String, String> known = new LinkedHashMap<>();
    Arrays.stream(CardholderSetting.values())
        .forEach(setting -> known.put(setting.key(), setting.standard()));
    assertEquals(known, written);
  }

  @Test
  void thePageHasTheTableOfWhatGoesOn() {
    Map<String, String> written = new LinkedHashMap<>();
    for (Map<String, String> row :
        TextTable.rows(TextTable.chapter("3-d-secure.md", "What may go on"))) {
      written.put(unquoted(row.get("Status")), row.get("The card is charged"));
    }
    Map<String, String> known = new LinkedHashMap<>();
    for (AuthenticationStatus status : AuthenticationStatus.values()) {
      known.put(status.name(), charged(status));
    }
    assertEquals(known, written);
  }

  private static String charged(AuthenticationStatus status) {
    if (status.mayGoOn(Policy.REFUSE)) {
      return "yes";
    }
    return status.mayGoOn(Policy.ACCEPT) ? "by `when-unavailable`" : "no";
  }

  private static String unquoted(String cell) {
    return cell.replace("`", "");
  }
}
