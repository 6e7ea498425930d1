package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.framework.cassette.NumberCounter;
import org.tapedeck.framework.cassette.Numbers;

@Dependent
public class JpaNumbers implements Numbers {

  private final EntityManager entities;

  @Inject
  public JpaNumbers(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void prepare(NumberSeries series) {
    if (entities.find(NumberCounter.class, series.scope()) == null) {
      entities.persist(new NumberCounter(series));
    }
  }

  @Override
  public int draw(NumberSeries series) {
    prepare(series);
    return entities
        .find(NumberCounter.class, series.scope(), LockModeType.PESSIMISTIC_WRITE)
        .draw(series);
  }
}
