package org.tapedeck.hostsim.gateway;

import java.util.Map;
import java.util.stream.Stream;
import org.tapedeck.hostsim.frame.Fault;

/** What the gateway says when it has no answer of the host to pass on. */
enum GatewayError {
  // spotless:off
  HOST_LOST           (500, "host lost in the middle of the transaction"),
  HOST_DOWN           (501, "host is down, or the BIN is wrong"),
  WRONGLY_BUILT       (502, "Visa II packet is wrongly built"),
  NOT_REACHED         (503, "host cannot be reached"),
  NOT_A_POST          (504, "request is not a POST"),
  HOST_NOT_VALID      (505, "answer of the host is not valid"),
  HOST_TOO_LONG       (506, "answer of the host is too long"),
  UNKNOWN_TYPE        (507, "Content-Type is not known"),
  BATCH_ENDED_EARLY   (508, "batch ended before its trailer"),
  HOST_SAID_NAK       (509, "host answered the batch with NAK"),
  AUTHORIZATION_TYPE  (510, "authorization must use application type 4"),
  NO_STX              (511, "record does not begin with STX"),
  NO_END              (512, "record does not end with ETX or ETB"),
  NO_LRC              (513, "LRC is missing"),
  SETTLEMENT_TYPE     (514, "settlement must use application type 1");

  private static final Map<Fault, GatewayError> OF_FAULT = Map.of(
      Fault.NO_STX, NO_STX,
      Fault.NO_END, NO_END,
      Fault.NO_LRC, NO_LRC,
      Fault.BROKEN, WRONGLY_BUILT);
  // spotless:on

  private final int number;
  private final String words;

  GatewayError(int number, String words) {
    this.number = number;
    this.words = words;
  }

  static GatewayError of(Fault fault) {
    return OF_FAULT.get(fault);
  }

  static GatewayError numbered(int number) {
    return Stream.of(values()).filter(error -> error.number == number).findFirst().orElseThrow();
  }

  String text() {
    return number + " - " + words;
  }
}
