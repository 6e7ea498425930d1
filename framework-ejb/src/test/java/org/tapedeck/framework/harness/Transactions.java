package org.tapedeck.framework.harness;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What a container does around an EJB: a transaction, and an entity manager that belongs to it. */
public final class Transactions {

  private final EntityManagerFactory factory;
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
  private volatile Watch watch = new Watch() {};

  /** Who sees each transaction, and may fail it. */
  public interface Watch {

    default void begins() {}

    /** Nothing of it is durable yet. */
    default void isToBeCommitted() {}

    /** All of it is durable, and nobody knows yet. */
    default void isCommitted() {}
  }

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

  public void watchedBy(Watch somebody) {
    watch = somebody;
  }

  /** Does the work in a transaction of its own. */
  public <T> T inOne(Supplier<T> work) {
    watch.begins();
    EntityManager entities = factory.createEntityManager();
    current.set(entities);
    try {
      entities.getTransaction().begin();
      T result = work.get();
      watch.isToBeCommitted();
      end(entities);
      watch.isCommitted();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      current.remove();
      entities.close();
    }
  }

  /** The same bean, with each of its methods in a transaction of its own, as a container has it. */
  public <T> T each(Class<T> view, T bean) {
    return view.cast(
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {view},
            (proxy, method, arguments) -> inOne(() -> invoke(bean, method, arguments))));
  }

  private static Object invoke(Object bean, Method method, Object[] arguments) {
    try {
      return method.invoke(bean, arguments);
    } catch (InvocationTargetException failed) {
      if (failed.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new AssertionError(failed.getCause());
    } catch (IllegalAccessException ours) {
      throw new AssertionError(ours);
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
