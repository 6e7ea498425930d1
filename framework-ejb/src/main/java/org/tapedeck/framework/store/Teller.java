package org.tapedeck.framework.store;

import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.queries.DataModifyQuery;
import org.eclipse.persistence.queries.WriteObjectQuery;

/** Writes into the outbox what is seen while an object is written. */
abstract class Teller extends DescriptorEventAdapter {

  /** What an attribute was before; empty when it is not changed. */
  static Optional<Object> before(DescriptorEvent event, String attribute) {
    return Optional.ofNullable(((WriteObjectQuery) event.getQuery()).getObjectChangeSet())
        .map(changes -> changes.getChangesForAttributeNamed(attribute))
        .map(change -> ((DirectToFieldChangeRecord) change).getOldValue());
  }

  /** Carries a statement out on the connection, and in the transaction, of what is told. */
  static void write(DescriptorEvent event, String sql, List<Object> values) {
    DataModifyQuery query = new DataModifyQuery(sql.replace('?', '#'));
    for (int number = 1; number <= values.size(); number++) {
      query.addArgument(Integer.toString(number));
    }
    event.getSession().executeQuery(query, values);
  }
}
