package org.tapedeck.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.cassette.Answer;

/**
 * What a host may answer to one request.
 *
 * @param yes it did what it was asked
 * @param no it refused; best one that quotes a secret, where the host has such
 * @param unknown whole and undamaged, with a code that the cassette has no row for
 * @param damaged not whole, changed on the way, or meant for another request
 */
public record SampleAnswers(Answer yes, Answer no, Answer unknown, List<Answer> damaged) {

  Stream<Answer> all() {
    return Stream.concat(Stream.of(yes, no, unknown), damaged.stream());
  }
}
