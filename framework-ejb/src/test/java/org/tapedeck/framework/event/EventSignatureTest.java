package org.tapedeck.framework.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventSignatureTest {

  /**
   * Computed by hand: {@code printf '1907755200000.<PSEvent id="a"/>' | openssl dgst -sha256 -hmac
   * q83vEjRWeJASNFZ4kBI0VniQEjRWeJASNFZ4kBI0Vng}.
   */
  @Test
  void itIsWhatAnybodyElseComputes() {
    assertEquals(
        "t=1907755200000," + "v1=36165b90f93453d37592357aa6e7d4482473bb6825982e590e051d9c03858721",
        EventSignature.of(
            "q83vEjRWeJASNFZ4kBI0VniQEjRWeJASNFZ4kBI0Vng",
            1907755200000L,
            "<PSEvent id=\"a\"/>".getBytes(StandardCharsets.UTF_8)));
  }
}
