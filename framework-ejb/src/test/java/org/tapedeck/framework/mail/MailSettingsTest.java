package org.tapedeck.framework.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tapedeck.framework.harness.TextTable;

/** What may be set, and what the page says of it. */
class MailSettingsTest {

  private static final String GOOD = "host=mail.example from=shop@shop.example ";

  private static MailSettings settings(String words) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String word : words.strip().split(" ")) {
      String[] pair = word.split("=", 2);
      values.put("tapedeck.mail." + pair[0], pair.length == 1 ? "" : pair[1]);
    }
    return new MailSettings((String key) -> Optional.ofNullable(values.get(key)));
  }

  private static String answer(String words) {
    try {
      settings(words);
      return "ok";
    } catch (IllegalArgumentException wrong) {
      return wrong.getMessage();
    }
  }

  /** Without host and from, each row has those of a good server on another machine. */
  @Test
  void whatIsWrongKeepsTheServerFromStarting() {
    String table =
        """
        settings                                     | answer
                                                     | ok
        port=25                                      | ok
        port=0                                       | tapedeck.mail.port must be from 1 to 65535.
        port=65536                                   | tapedeck.mail.port must be from 1 to 65535.
        port=smtp                                    | tapedeck.mail.port must be from 1 to 65535.
        host=mail.example/x                          | tapedeck.mail.host is no name and no address of a host.
        from=                                        | tapedeck.mail.from must be a mail address.
        from=shop                                    | tapedeck.mail.from must be a mail address.
        user=shop                                    | tapedeck.mail.user and tapedeck.mail.password are given both or not at all.
        password=hush                                | tapedeck.mail.user and tapedeck.mail.password are given both or not at all.
        user=shop password=hush                      | ok
        starttls=maybe                               | tapedeck.mail.starttls is true or false.
        starttls=false                               | tapedeck.mail.starttls may be false only for a mail server on this machine.
        starttls=false tls=true                      | ok
        starttls=false port=465                      | ok
        starttls=false port=465 tls=false            | tapedeck.mail.starttls may be false only for a mail server on this machine.
        starttls=false host=localhost                | ok
        starttls=false host=127.0.0.1                | ok
        starttls=false host=127.0.0.1.evil.example   | tapedeck.mail.starttls may be false only for a mail server on this machine.
        tls=yes                                      | tapedeck.mail.tls is true or false.
        administrators=a@b.example,c@d.example       | ok
        administrators=a@b.example,nobody            | tapedeck.mail.administrators must be mail addresses, with commas between them.
        host= port=0                                 | ok
        """;
    for (Map<String, String> row : TextTable.rows(table.lines().toList())) {
      assertEquals(row.get("answer"), answer(GOOD + row.get("settings")), row.get("settings"));
    }
  }

  /** The standard is the safe one, but on this machine. */
  @Test
  void tlsIsDemandedUnlessTheServerIsOnThisMachine() {
    String table =
        """
        settings                     | demanded | at once
        port=587                     | true     | false
        port=25                      | true     | false
        port=465                     | true     | true
        port=465 tls=false           | true     | false
        tls=true                     | true     | true
        host=localhost               | false    | false
        host=127.0.0.1               | false    | false
        host=::1                     | false    | false
        host=localhost starttls=true | true     | false
        """;
    for (Map<String, String> row : TextTable.rows(table.lines().toList())) {
      MailSettings settings = settings(GOOD + row.get("settings"));
      assertEquals(row.get("demanded"), "" + settings.isSecure(), row.get("settings"));
      assertEquals(row.get("at once"), "" + settings.isTlsAtOnce(), row.get("settings"));
    }
  }

  @Test
  void aPasswordIsNotShown() {
    MailSettings settings = settings(GOOD + "user=shop password=hush");
    assertFalse(settings.login().toString().contains("hush"));
  }

  @Test
  void addresses() {
    String table =
        """
        address                            | taken
        buyer@home.example                 | true
        b.u-y+er_1@sub.home.example        | true
        o'brien@home.example               | true
        BUYER@HOME.EXAMPLE                 | true
        buyer                              | false
        buyer@home                         | false
        @home.example                      | false
        buyer@                             | false
        buyer@home..example                | false
        buyer@-home.example                | false
        .buyer@home.example                | false
        buyer.@home.example                | false
        bu..yer@home.example               | false
        buyer@home.example.                | false
        two@at@home.example                | false
        Buyer <buyer@home.example>         | false
        buyer@home.example,other@home.example | false
        buyer@[127.0.0.1]                  | false
        "buyer"@home.example               | false
        bu yer@home.example                | false
        käufer@home.example                | false
        """;
    for (Map<String, String> row : TextTable.rows(table.lines().toList())) {
      assertEquals(
          row.get("taken"), "" + MailAddress.isValid(row.get("address")), row.get("address"));
    }
    assertFalse(MailAddress.isValid("buyer@home.example\r\nBcc: other@home.example"));
    assertFalse(MailAddress.isValid("buyer@home.example\n"));
    assertFalse(MailAddress.isValid("b".repeat(65) + "@home.example"));
    assertFalse(MailAddress.isValid("b@" + "home.".repeat(60) + "example"));
  }

  @Test
  void thePageHasTheSettings() {
    Map<String, String> written =
        TextTable.rows(TextTable.chapter("mail.md", "Settings")).stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("Setting").replace("`", ""),
                    row -> row.get("Standard").replace("`", "")));
    Map<String, String> built =
        Arrays.stream(MailSetting.values())
            .collect(Collectors.toMap(MailSetting::key, MailSetting::standard));
    assertEquals(built, written);
  }
}
