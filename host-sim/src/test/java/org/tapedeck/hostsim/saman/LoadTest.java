package org.tapedeck.hostsim.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once, and secrets. */
class LoadTest {
  private SamanSim sim;

  @BeforeEach
  void open() throws Exception {
    sim = new SamanSim();
  }

  @AfterEach
  void close() {
    sim.close();
  }

  private HttpRequest verify(String refNum) {
    String message = Soap.call("verifyTransaction", "String_1", refNum, "String_2", SamanSim.MID);
    return HttpRequest.newBuilder(sim.at("/payments/referencepayment.asmx"))
        .header("Content-Type", "text/xml")
        .timeout(SamanSim.LIMIT)
        .POST(BodyPublishers.ofString(message))
        .build();
  }

  private List<CompletableFuture<String>> together(int times, HttpRequest request) {
    return IntStream.range(0, times)
        .mapToObj(i -> sim.client.sendAsync(request, BodyHandlers.ofString()))
        .map(answer -> answer.thenApply(said -> said.body()))
        .toList();
  }

  @Test
  void fiftyCallsAtOnceAreCountedOneByOne() throws Exception {
    String refNum = sim.paid("12000");
    for (CompletableFuture<String> answer : together(50, verify(refNum))) {
      assertEquals("12000.0", Soap.result(answer.get()));
    }
    assertEquals("50", sim.lastBooked("verified"));
  }

  /** The bank has sixteen threads. */
  @Test
  void slowAnswersKeepNobodyElseFromTheirs() throws Exception {
    String refNum = sim.paid("12000");
    sim.knobs("verify-delivery=40*slow&slow-seconds=600");
    List<CompletableFuture<String>> slow = together(40, verify(refNum));
    for (int i = 0; i < 300 && !sim.lastBooked("verified").equals("40"); i++) {
      Thread.sleep(100);
    }
    assertEquals("40", sim.lastBooked("verified"));
    assertEquals("12000.0", sim.verify(refNum));
    slow.forEach(answer -> assertFalse(answer.isDone()));
  }

  @Test
  void noPasswordStandsInTheLogOrTheBooks() throws Exception {
    sim.knobs("terminals=21001234:Ab3-Zz9");
    String refNum = sim.paid("12000");
    sim.soap(
        "reverseTransaction1",
        "String_1",
        refNum,
        "String_2",
        SamanSim.MID,
        "Password",
        "Ab3-Zz9",
        "Amount",
        "12000");
    assertEquals("12000", sim.lastBooked("reversed"));
    assertFalse((sim.log + String.join("\n", sim.books())).contains("Ab3-Zz9"));
  }
}
