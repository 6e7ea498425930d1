package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.framework.journal.Subject;
import org.tapedeck.framework.proposal.Proposal;
import org.tapedeck.framework.proposal.Proposals;

@Dependent
public class JpaProposals implements Proposals {

  private final EntityManager entities;

  @Inject
  public JpaProposals(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<Proposal> about(Subject object) {
    return Optional.ofNullable(entities.find(Proposal.class, object.object()));
  }

  @Override
  public List<Proposal> ofOrder(int merchantNumber, int orderNumber) {
    return new AttributeSearch<>(Proposal.class)
        .where("merchantNumber", Optional.of(merchantNumber))
        .where("orderNumber", Optional.of(orderNumber))
        .find(entities, "e.id", Integer.MAX_VALUE);
  }

  @Override
  public void add(Proposal proposal) {
    entities.persist(proposal);
  }

  @Override
  public void remove(Proposal proposal) {
    entities.remove(proposal);
  }

  @Override
  public int removeLapsed(Instant now) {
    return entities
        .createQuery("delete from Proposal e where e.lapsesMillis <= :now")
        .setParameter("now", now.toEpochMilli())
        .executeUpdate();
  }

  @Override
  public List<Proposal> find(Search search) {
    return new AttributeSearch<>(Proposal.class)
        .among("merchantNumber", search.seenMerchants())
        .oneOf("merchantNumber", search.merchantNumbers())
        .when("e.lapsesMillis > :now", Map.of("now", search.at().toEpochMilli()))
        .when(
            "e.key > :after",
            search.after().map(after -> Map.of("after", after)).orElseGet(Map::of))
        .find(entities, "e.key", search.most());
  }
}
