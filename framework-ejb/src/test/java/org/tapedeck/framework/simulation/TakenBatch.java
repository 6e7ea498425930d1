package org.tapedeck.framework.simulation;

import java.util.List;

/**
 * A batch as the bank took it.
 *
 * @param items a line each: kind, order and number, amount
 */
record TakenBatch(String terminal, int number, int count, long net, List<String> items) {

  String name() {
    return terminal + "/" + number;
  }

  boolean isOf(int otherCount, long otherNet) {
    return count == otherCount && net == otherNet;
  }
}
