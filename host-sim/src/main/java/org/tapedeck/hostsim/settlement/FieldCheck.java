package org.tapedeck.hostsim.settlement;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.tapedeck.hostsim.layout.Fields;

/** What must hold of a field, seen alone or beside its record; if not, the field is blamed. */
record FieldCheck(String field, char errorType, BiPredicate<String, Fields> holds) {

  static FieldCheck check(String field, char errorType, BiPredicate<String, Fields> holds) {
    return new FieldCheck(field, errorType, holds);
  }

  /** A field that stands in an absent group is not asked for. */
  private boolean isBroken(Fields fields) {
    return fields.layout().has(field) && !holds.test(fields.get(field), fields);
  }

  static Optional<BatchError> firstBroken(List<FieldCheck> checks, Fields fields, long record) {
    return checks.stream()
        .filter(check -> check.isBroken(fields))
        .findFirst()
        .map(check -> BatchError.in(fields, check.field, check.errorType, record));
  }
}
