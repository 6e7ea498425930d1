package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tapedeck.framework.command.EventListenerKey;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.QueryEventListeners;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.event.Listener;
import org.tapedeck.framework.event.Listeners;
import org.tapedeck.framework.event.Notice;

@Dependent
public class JpaListeners implements Listeners {

  private static final int MOST = 10_000;

  /** Databases limit how many values a condition may list. */
  private static final int LARGEST_SET = 500;

  private final EntityManager entities;

  @Inject
  public JpaListeners(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Listener> find(EventListenerKey key) {
    return new AttributeSearch<>(Listener.class)
            .where("merchantNumber", Optional.of(key.merchantNumber()))
            .where("cassetteName", Optional.of(key.cassetteName()))
            .where("eventType", Optional.of(key.eventType()))
            .where("listenerUrl", Optional.of(key.listenerUrl()))
            .find(entities, "e.id", 1)
            .stream()
            .findFirst();
  }

  @Override
  public void add(Listener listener) {
    if (find(listener.key()).isPresent()) {
      throw new Refused(
          PrimaryReturnCode.PRC_DUPLICATE_OBJECT,
          SecondaryReturnCode.RC_EVENTLISTENER,
          "There is such a listener already.");
    }
    // Two at the same moment: the constraint on the key refuses the second one.
    Twins.add(entities, listener, listener.id(), SecondaryReturnCode.RC_EVENTLISTENER);
  }

  @Override
  public void remove(Listener listener) {
    entities
        .createQuery("delete from Notice n where n.listenerId = :id")
        .setParameter("id", listener.id())
        .executeUpdate();
    entities.remove(listener);
  }

  @Override
  public List<Progress> search(Optional<Set<Integer>> seenMerchants, QueryEventListeners query) {
    Optional<Set<Integer>> merchants = merchants(seenMerchants, query.merchantNumbers());
    if (merchants.filter(Set::isEmpty).isPresent()) {
      return List.of();
    }
    return withProgress(
        new AttributeSearch<>(Listener.class)
            .among("merchantNumber", merchants)
            .among("cassetteName", given(query.cassetteNames()))
            .among("eventType", given(query.eventTypes()))
            .among("listenerUrl", given(query.listenerUrls()))
            .find(entities, "e.merchantNumber, e.cassetteName, e.eventType, e.listenerUrl", MOST));
  }

  private static <T> Optional<List<T>> given(List<T> values) {
    return Optional.of(values).filter(list -> !list.isEmpty());
  }

  /** Those that are asked for and may be seen; empty for all. */
  private static Optional<Set<Integer>> merchants(
      Optional<Set<Integer>> seen, List<Integer> wanted) {
    if (wanted.isEmpty()) {
      return seen;
    }
    Set<Integer> both = new TreeSet<>(wanted);
    seen.ifPresent(both::retainAll);
    return Optional.of(both);
  }

  private List<Progress> withProgress(List<Listener> listeners) {
    Map<String, Object[]> waiting = new HashMap<>();
    List<String> ids = listeners.stream().map(Listener::id).toList();
    for (int from = 0; from < ids.size(); from += LARGEST_SET) {
      waiting(ids.subList(from, Math.min(ids.size(), from + LARGEST_SET)))
          .forEach(row -> waiting.put((String) row[0], row));
    }
    List<Progress> progress = new ArrayList<>();
    for (Listener listener : listeners) {
      Object[] row = waiting.getOrDefault(listener.id(), new Object[] {null, 0L, null});
      progress.add(new Progress(listener, (Long) row[1], Optional.ofNullable((Long) row[2])));
    }
    return progress;
  }

  private List<Object[]> waiting(List<String> ids) {
    return entities
        .createQuery(
            "select n.listenerId, count(n), min(n.dueMillis) from Notice n"
                + " where n.listenerId in :ids and n.state = :waiting group by n.listenerId",
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("waiting", Notice.State.WAITING)
        .getResultList();
  }
}
