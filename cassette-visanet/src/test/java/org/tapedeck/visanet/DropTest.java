package org.tapedeck.visanet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.SettlementDrop;
import org.tapedeck.cassette.Values;

/** An account's $SFTP keywords: all that is needed, or none. */
class DropTest {

  /** The type once more, in front of 32 bytes. */
  private static final String HOST_KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";

  private static final Map<String, String> WHOLE =
      Map.of(
          "sftpHostName", "drop.example",
          "sftpUser", "shop",
          "sftpPassword", "secret",
          "sftpHostKey", HOST_KEY);

  private final Cassette cassette = new VisaNetCassette();

  @Test
  void withoutThemThereIsNoDrop() {
    assertEquals(Optional.empty(), cassette.settlementDrop(Values.NONE));
    assertEquals(Optional.empty(), cassette.examine(Scope.ACCOUNT, Values.NONE));
  }

  @Test
  void thePortIs22AndTheDirectoryWhereTheLoginLeads() {
    SettlementDrop drop = cassette.settlementDrop(Values.of(WHOLE)).orElseThrow();
    assertEquals(
        new SettlementDrop(
            "drop.example", 22, "shop", Optional.of("secret"), Optional.empty(), HOST_KEY, ""),
        drop);
    assertFalse(drop.toString().contains("secret"));
  }

  @Test
  void portAndDirectoryAreTaken() {
    Values account = with(Map.of("sftpPort", "2222", "sftpDirectory", "in"));
    assertEquals(2222, cassette.settlementDrop(account).orElseThrow().port());
    assertEquals("in", cassette.settlementDrop(account).orElseThrow().directory());
  }

  @ParameterizedTest
  @CsvSource({
    "sftpHostName, $SFTP.HOSTNAME",
    "sftpUser,     $SFTP.USER",
    "sftpHostKey,  $SFTP.HOSTKEY",
    "sftpPassword, $SFTP.PASSWORD",
  })
  void noneMayBeMissing(String property, String keyword) {
    Values account = Values.of(WHOLE).only(other -> !other.equals(property));
    assertEquals(keyword, objection(account));
    assertEquals(Optional.empty(), cassette.settlementDrop(account));
  }

  @Test
  void aPortAloneIsNoDrop() {
    assertEquals("$SFTP.HOSTNAME", objection(Values.of(Map.of("sftpPort", "22"))));
  }

  @Test
  void passwordAndKeyDoNotGoTogether() {
    assertEquals("$SFTP.PASSWORD", objection(with(Map.of("sftpPrivateKey", pem("", "AAAA")))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f",
        "drop.example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f",
        "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4",
        "ssh-ed25519 AAAA",
        "ssh-ed25519 not*base64",
        "ssh-dss AAAAB3NzaC1kc3MAAAAA",
      })
  void aHostKeyThatIsNoneIsObjectedTo(String text) {
    assertEquals("$SFTP.HOSTKEY", objection(with(Map.of("sftpHostKey", text))));
  }

  @Test
  void privateKeysInEveryFormAreTaken() {
    for (String form : new String[] {"", "RSA ", "EC "}) {
      assertEquals("", objection(withKey(pem(form, "AAAA"))), form);
    }
    assertEquals("", objection(withKey(pem("OPENSSH ", openSsh("none")))));
    assertEquals("", objection(withKey(pem("EC ", "AAAA").replace("\n", "\r\n"))));
  }

  @Test
  void aPrivateKeyThatCannotBeUsedIsObjectedTo() {
    String wrong = "$SFTP.PRIVATEKEY";
    assertEquals(wrong, objection(withKey("AAAA")));
    assertEquals(wrong, objection(withKey(pem("ENCRYPTED ", "AAAA"))));
    assertEquals(wrong, objection(withKey(pem("OPENSSH ", openSsh("aes256-ctr")))));
    assertEquals(wrong, objection(withKey(pem("OPENSSH ", "AAAA"))));
    assertEquals(wrong, objection(withKey(pem("RSA ", "Proc-Type: 4,ENCRYPTED\n\nAAAA"))));
    assertEquals(wrong, objection(withKey(pem("", "AAAA").replace("END ", "END RSA "))));
  }

  private String objection(Values account) {
    return cassette
        .examine(Scope.ACCOUNT, account)
        .map(Objection::keyword)
        .map(keyword -> keyword.name())
        .orElse("");
  }

  private static Values with(Map<String, String> more) {
    Map<String, String> values = new TreeMap<>(WHOLE);
    values.putAll(more);
    return Values.of(values);
  }

  private static Values withKey(String key) {
    return with(Map.of("sftpPrivateKey", key)).only(property -> !property.equals("sftpPassword"));
  }

  private static String pem(String form, String base64) {
    String name = form + "PRIVATE KEY-----";
    return "-----BEGIN " + name + "\n" + base64 + "\n-----END " + name + "\n";
  }

  private static String openSsh(String cipher) {
    String key = "openssh-key-v1\0\0\0\0" + (char) cipher.length() + cipher + "and so on";
    return Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.ISO_8859_1));
  }
}
