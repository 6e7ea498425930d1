package org.tapedeck.framework.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses are on the public Internet (IANA's special-purpose registries). */
class AddressRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.0.0.0          | no
          0.1.2.3          | no
          10.255.255.255   | no
          11.0.0.0         | yes
          9.255.255.255    | yes
          100.63.255.255   | yes
          100.64.0.1       | no
          100.127.255.255  | no
          100.128.0.0      | yes
          127.0.0.1        | no
          127.255.255.254  | no
          169.254.169.254  | no
          172.15.255.255   | yes
          172.16.0.1       | no
          172.31.255.255   | no
          172.32.0.0       | yes
          192.167.255.255  | yes
          192.168.1.1      | no
          198.19.0.1       | no
          223.255.255.255  | yes
          224.0.0.1        | no
          239.255.255.255  | no
          255.255.255.255  | no
          2130706433       | no
          ::               | no
          ::1              | no
          ::ffff:10.0.0.1  | no
          ::ffff:8.8.8.8   | yes
          ::10.0.0.1       | no
          64:ff9b::a00:1   | no
          ::ffff:0:a00:1   | no
          2001:db8::1      | no
          3fff::1          | no
          5f00::1          | no
          2002:a00:1::     | no
          2001:0:1::       | no
          fc00::1          | no
          fdff::1          | no
          fe80::1          | no
          febf::1          | no
          fec0::1          | no
          ff02::1          | no
          2600::1          | yes
          """)
  void anAddressIsPublicOrNot(String address, String isPublic) throws Exception {
    boolean found = AddressRules.isPublic(InetAddress.getByName(address));
    assertEquals(isPublic, found ? "yes" : "no");
  }
}
