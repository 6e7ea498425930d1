package org.tapedeck.framework.harness;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What a container does around an EJB: a transaction, and an entity manager that belongs to it. */
public final class Transactions {

  private final EntityManagerFactory factory;
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  Transactions(DataSource dataSource) {
    this.factory =
        Persistence.createEntityManagerFactory(
            "tapedeck",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", dataSource,
                "eclipselink.logging.level", "OFF"));
  }

  /** Does the work in a transaction of its own. */
  public <T> T inOne(Supplier<T> work) {
    EntityManager entities = factory.createEntityManager();
    current.set(entities);
    try {
      entities.getTransaction().begin();
      T result = work.get();
      end(entities);
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      current.remove();
      entities.close();
    }
  }

  public void rollBack() {
    current.get().getTransaction().setRollbackOnly();
  }

  /** Whether this thread has a transaction open. */
  public boolean isOpen() {
    return current.get() != null;
  }

  /** The entity manager of whatever transaction is open. */
  public EntityManager entities() {
    return (EntityManager)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(current.get(), arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }

  private static void end(EntityManager entities) {
    if (entities.getTransaction().getRollbackOnly()) {
      entities.getTransaction().rollback();
    } else {
      entities.getTransaction().commit();
    }
  }
}
