package org.tapedeck.framework.harness;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * How Derby carries out what it is asked, while somebody wants to know. Of another database the
 * statements are counted, and their plans are empty.
 */
public final class Plans {

  private static final Pattern SCANNED = Pattern.compile("Table Scan ResultSet for (\\w+)");

  private final List<String> plans = new ArrayList<>();
  private boolean on;

  /** The data source, with an eye on what is asked of it. */
  DataSource watch(DataSource dataSource) {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> {
          Object result = invoke(dataSource, method, arguments);
          return on && result instanceof Connection connection ? watched(connection) : result;
        });
  }

  /** The plans of the statements that the work executes, in their order. */
  public List<String> of(Runnable work) {
    plans.clear();
    on = true;
    try {
      work.run();
      return List.copyOf(plans);
    } finally {
      on = false;
    }
  }

  /** The tables that a plan reads from end to end. */
  public static List<String> scanned(String plan) {
    List<String> tables = new ArrayList<>();
    Matcher scan = SCANNED.matcher(plan);
    while (scan.find()) {
      tables.add(scan.group(1));
    }
    return tables;
  }

  private Connection watched(Connection connection) throws SQLException {
    if (tells()) {
      begin(connection);
    }
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          Object result = invoke(connection, method, arguments);
          return result instanceof PreparedStatement statement
              ? watched(connection, statement)
              : result;
        });
  }

  /** Whether this database says how it looks something up, or only that it does. */
  public static boolean tells() {
    return DatabaseKind.ofThisRun() == DatabaseKind.DERBY;
  }

  private static void begin(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("call SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
    }
  }

  private PreparedStatement watched(Connection connection, PreparedStatement statement) {
    return proxy(
        PreparedStatement.class,
        (proxy, method, arguments) -> {
          Object result = invoke(statement, method, arguments);
          if (method.getName().equals("close")) {
            plans.add(tells() ? last(connection) : "");
          }
          return result;
        });
  }

  private static String last(Connection connection) throws SQLException {
    try (Statement asking = connection.createStatement();
        ResultSet told = asking.executeQuery("values SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()")) {
      told.next();
      return told.getString(1);
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Plans.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
