package org.tapedeck.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.resource.spi.ResourceAdapterInternalException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the broker is, as the settings say it. */
class BrokerSettingsTest {

  @Test
  void withoutAnAddressTheBrokerIsInside() {
    BrokerSettings settings = BrokerSettings.read(Map.of("tapedeck.broker.folder", "/x")::get);
    assertEquals(Path.of("/x"), settings.folder());
    assertEquals(Optional.empty(), settings.address());
    assertEquals(Optional.empty(), settings.user());
    assertEquals(Optional.empty(), settings.password());
  }

  @Test
  void whatIsEmptyIsNotSet() {
    assertEquals(
        Optional.empty(),
        BrokerSettings.read(Map.of("tapedeck.broker.address", "")::get).address());
  }

  @Test
  void thePasswordIsNotShown() {
    Map<String, String> given =
        Map.of("tapedeck.broker.password", "secret", "tapedeck.broker.address", "tcp://a:1");
    assertFalse(BrokerSettings.read(given::get).toString().contains("secret"));
  }

  @Test
  void tcpIsAsItIsAndSslIsWithTheNameChecked() {
    assertEquals(new BrokerAddress("mq.example", 61616, false), address("tcp://mq.example:61616"));
    BrokerAddress tls = address("ssl://mq.example:61617");
    assertEquals(new BrokerAddress("mq.example", 61617, true), tls);
    assertTrue(tls.parameters().contains("sslEnabled=true"));
    assertTrue(tls.parameters().contains("verifyHost=true"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mq.example:61616",
        "mq.example",
        "http://mq.example:61616",
        "tcp://mq.example",
        "tcp://:61616",
        "tcp://user:password@mq.example:61616",
        "tcp://mq.example:61616/path",
        "tcp://mq.example:61616?ha=true",
        "tcp://mq.example:61616 tcp://other.example:61616"
      })
  void anythingElseIsRefused(String text) {
    BrokerSettings settings = BrokerSettings.read(Map.of("tapedeck.broker.address", text)::get);
    ResourceAdapterInternalException refusal =
        assertThrows(ResourceAdapterInternalException.class, () -> Stand.mustNotStart(settings));
    assertEquals(
        "tapedeck.broker.address must be tcp://host:port or ssl://host:port", refusal.getMessage());
  }

  private static BrokerAddress address(String text) {
    return BrokerAddress.parse(text);
  }
}
