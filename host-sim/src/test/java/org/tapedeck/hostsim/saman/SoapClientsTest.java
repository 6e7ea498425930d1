package org.tapedeck.hostsim.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the usual SOAP clients put on the wire, byte for byte from files. */
class SoapClientsTest {
  private static SamanSim sim;

  @BeforeAll
  static void open() throws Exception {
    sim = new SamanSim();
  }

  @AfterAll
  static void close() {
    sim.close();
  }

  @BeforeEach
  void asNormally() throws Exception {
    sim.knobs("all=normal");
  }

  @ParameterizedTest
  @CsvSource({
    // file, version of the answer's envelope
    "ext-soap-verify,    http://schemas.xmlsoap.org/soap/envelope/",
    "ext-soap-12-verify, http://www.w3.org/2003/05/soap-envelope",
    "suds-verify,        http://schemas.xmlsoap.org/soap/envelope/",
    "zeep-verify,        http://schemas.xmlsoap.org/soap/envelope/",
    "zeep-12-verify,     http://www.w3.org/2003/05/soap-envelope",
    "axis-verify,        http://schemas.xmlsoap.org/soap/envelope/",
    "axis-verify-ref,    http://schemas.xmlsoap.org/soap/envelope/",
    "by-hand-verify,     http://schemas.xmlsoap.org/soap/envelope/"
  })
  void eachClientCanVerify(String file, String envelope) throws Exception {
    String refNum = sim.paid("12000");
    String answer = said(file, refNum);
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    String message = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    assertEquals(envelope, Soap.parsed(message).getDocumentElement().getNamespaceURI());
    assertEquals("12000.0", Soap.result(message));
    assertTrue(sim.lastPayment().contains("verified=1"));
  }

  @ParameterizedTest
  @CsvSource({
    // file, reverse-parts, what is reversed of 12000
    "axis-reverse1,      names,  12000",
    "ext-soap-reverse1,  names,  5000",
    "php-positional,     names,  12000",
    "php-positional,     detect, 5000",
    "parbad,             detect, 5000",
    "jedlab,             names,  12000",
    "jedlab,             detect, 12000"
  })
  void eachClientCanReverse(String file, String parts, String reversed) throws Exception {
    sim.knobs("reverse-parts=" + parts);
    String refNum = sim.paid("12000");
    String answer = said(file, refNum);
    assertEquals("1.0", Soap.result(answer.substring(answer.indexOf("\r\n\r\n") + 4)), answer);
    assertTrue(sim.lastPayment().contains("reversed=" + reversed + " "), sim.lastPayment());
  }

  @Test
  void byNamesOnlyTheAmountInThePlaceOfTheMidIsAnotherTerminal() throws Exception {
    String answer = said("parbad", sim.paid("12000"));
    assertTrue(answer.contains(">-14.0<"), answer);
  }

  /** The file as it stands, with the lengths of HTTP put right and its lines ended by CR LF. */
  private static String said(String file, String refNum) throws IOException {
    String[] halves = resource(file).replace("{refNum}", refNum).split("\n\n", 2);
    byte[] body = halves[1].strip().getBytes(StandardCharsets.UTF_8);
    String head =
        halves[0].replace("{length}", Integer.toString(body.length)).replace("\n", "\r\n");
    try (Socket socket = new Socket("127.0.0.1", sim.port())) {
      socket.setSoTimeout((int) SamanSim.LIMIT.toMillis());
      socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(body);
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String resource(String file) throws IOException {
    try (InputStream in = SoapClientsTest.class.getResourceAsStream("/saman/" + file + ".http")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
