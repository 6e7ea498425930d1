package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.merchant.CassetteObjects;
import org.tapedeck.framework.merchant.ObjectSettings;

@Dependent
public class JpaCassetteObjects implements CassetteObjects {

  private final EntityManager entities;

  @Inject
  public JpaCassetteObjects(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<ObjectSettings> lock(String id) {
    return Optional.ofNullable(
        entities.find(ObjectSettings.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<ObjectSettings> ofCassette(String cassetteName) {
    return all(
        new AttributeSearch<>(ObjectSettings.class)
            .where("cassetteName", Optional.of(cassetteName))
            .and("e.merchantNumber is null"));
  }

  @Override
  public List<ObjectSettings> ofPaySystem(int merchantNumber, String cassetteName) {
    return all(
        new AttributeSearch<>(ObjectSettings.class)
            .where("cassetteName", Optional.of(cassetteName))
            .where("merchantNumber", Optional.of(merchantNumber)));
  }

  @Override
  public void add(ObjectSettings settings) {
    Twins.add(entities, settings, settings.id(), SecondaryReturnCode.RC_CASSETTEOBJECT);
  }

  @Override
  public void remove(ObjectSettings settings) {
    entities.remove(settings);
  }

  private List<ObjectSettings> all(AttributeSearch<ObjectSettings> search) {
    return search.find(entities, "e.objectName, e.id", Integer.MAX_VALUE);
  }
}
