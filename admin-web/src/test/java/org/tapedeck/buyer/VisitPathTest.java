package org.tapedeck.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.framework.visit.BuyerState;

/** What there is of a visit, by which method, and what there is not. */
class VisitPathTest extends AtVisit {

  @ParameterizedTest
  @ValueSource(strings = {"", "/wait", "/state", "/receipt", "/receipt.pdf"})
  void ofNoVisitThereIsNothing(String page) throws Exception {
    HttpResponse<String> answer = web.get(VISITS + "x".repeat(32) + page);
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("There is no payment to show here."));
    assertEquals(404, web.post(VISITS + "x".repeat(32) + "/again", "").statusCode());
    assertEquals(List.of(), web.visits.begun);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/wait/", "/more", "/wait/more", "/Wait", "x", "/../wait.js.map"})
  void ofAVisitThereIsNothingElse(String path) throws Exception {
    stands(BuyerState.PAID);
    assertEquals(404, web.get(VISIT + path).statusCode());
  }

  @ParameterizedTest
  @EnumSource(value = BuyerState.class, names = "PAID", mode = EnumSource.Mode.EXCLUDE)
  void nothingIsHandedOutBeforeItIsPaid(BuyerState state) throws Exception {
    stands(state);
    assertEquals(404, web.get(VISIT + "/receipt").statusCode());
    assertEquals(404, web.get(VISIT + "/receipt.pdf").statusCode());
  }

  @ParameterizedTest
  @CsvSource({"'',       GET", "/wait,    GET", "/state,   GET", "/again,   POST"})
  void eachPageHasItsMethod(String page, String method) throws Exception {
    stands(BuyerState.PAID);
    for (String other : List.of("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH")) {
      HttpResponse<String> answer = web.ask(other, VISIT + page, "");
      assertEquals(!other.equals(method), answer.statusCode() == 405, other);
      assertEquals(
          other.equals(method) ? Optional.empty() : Optional.of(method),
          answer.headers().firstValue("Allow"));
    }
  }
}
