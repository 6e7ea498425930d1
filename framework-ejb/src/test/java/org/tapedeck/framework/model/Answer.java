package org.tapedeck.framework.model;

import java.util.List;

/**
 * What a command brings.
 *
 * @param codes the primary and the secondary code
 * @param asked what the host is sent meanwhile
 * @param shown the objects that a query finds, one a line, sorted
 */
public record Answer(String codes, List<String> asked, List<String> shown) {

  static final String DONE = "0 0";

  static Answer of(String codes) {
    return new Answer(codes, List.of(), List.of());
  }
}
