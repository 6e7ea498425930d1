package org.tapedeck.it;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of storm.txt.
 *
 * @param answer the names of its two codes
 * @param states where the payment may stand after it; none when there is no payment
 * @param settled what of its payment the host has settled in the end
 */
record Step(
    String errand, List<String> command, List<String> answer, List<String> states, long settled) {

  private static Step of(String row) {
    List<String> cells = Arrays.stream(row.split("\\|")).map(String::strip).toList();
    return new Step(
        cells.get(0),
        Line.words(cells.get(1)),
        Line.words(cells.get(2)),
        Line.words(cells.get(3)),
        Long.parseLong(cells.get(4)));
  }

  /** Each errand's steps. */
  static List<List<Step>> errands() {
    Map<String, List<Step>> all =
        Glossary.resource("storm.txt")
            .lines()
            .filter(line -> line.contains("|") && !line.startsWith("#"))
            .skip(1)
            .map(Step::of)
            .collect(Collectors.groupingBy(Step::errand, LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(all.values());
  }

  static Step closing(int batchNumber) {
    return new Step(
        "closing",
        List.of("close", "BATCHNUMBER=" + batchNumber),
        List.of("PRC_OPERATION_SUCCESS", "RC_NONE"),
        List.of(),
        0);
  }

  boolean isAnsweredBy(Reply reply) {
    return reply.code("primaryRC") == Phrases.code(answer.get(0))
        && reply.code("secondaryRC") == Phrases.code(answer.get(1));
  }
}
