package org.tapedeck.framework.harness;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** Keeps connections that are closed, because to connect takes longer than most statements. */
final class KeptConnections {

  private final DataSource dataSource;
  private final Queue<Connection> free = new ConcurrentLinkedQueue<>();

  private KeptConnections(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  static DataSource of(DataSource dataSource) {
    KeptConnections kept = new KeptConnections(dataSource);
    return proxy(
        DataSource.class,
        (proxy, method, arguments) ->
            method.getName().equals("getConnection")
                ? kept.take()
                : invoke(dataSource, method, arguments));
  }

  private Connection take() throws SQLException {
    Connection kept = free.poll();
    Connection real = kept == null ? dataSource.getConnection() : kept;
    return proxy(Connection.class, new Lent(real));
  }

  /** One that is given back as it was taken, once. */
  private final class Lent implements InvocationHandler {

    private final Connection real;
    private boolean isGivenBack;

    Lent(Connection real) {
      this.real = real;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      if (method.getName().equals("isClosed")) {
        return isGivenBack;
      }
      if (!method.getName().equals("close")) {
        return KeptConnections.invoke(real, method, arguments);
      }
      if (!isGivenBack) {
        isGivenBack = true;
        giveBack();
      }
      return null;
    }

    private void giveBack() throws SQLException {
      if (!real.getAutoCommit()) {
        real.rollback();
        real.setAutoCommit(true);
      }
      free.add(real);
    }
  }

  private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
