package org.tapedeck.buyer;

import static org.tapedeck.buyer.FakeVisits.TOKEN;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.framework.visit.BuyerState;

/** The visit of a token, at the servlets, and what its tests have in common. */
abstract class AtVisit {

  static final String VISITS = "/webapp/PaymentManager/visit/";
  static final String VISIT = VISITS + TOKEN;
  static final String STRANGE = "\"><script>alert(1)</script>&'\r\n<b>é";

  static Web web;

  @BeforeAll
  static void open() throws Exception {
    web = new Web();
  }

  @BeforeEach
  void forget() {
    web.visits.forget();
  }

  @AfterAll
  static void close() throws Exception {
    web.close();
  }

  static void stands(BuyerState state) {
    web.visits.becomes(TOKEN, FakeVisits.standing(state));
  }

  static void sends(Instruction instruction) {
    stands(BuyerState.WAITING);
    web.visits.instructions.put(TOKEN, instruction);
  }

  static Instruction.Post post(String address, Instruction.Field... fields) {
    return new Instruction.Post(URI.create(address), List.of(fields));
  }

  static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  static String type(HttpResponse<String> answer) {
    return header(answer, "Content-Type");
  }
}
