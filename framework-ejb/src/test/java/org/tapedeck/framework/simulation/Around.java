package org.tapedeck.framework.simulation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tapedeck.framework.harness.Parts;

/** Puts something around a part of a server, whatever else the part can do. */
final class Around {

  /** What is done instead of one method; it may do the right thing, too. */
  interface Instead {
    Object of(Right right, Object... arguments);
  }

  /** The method as it is. */
  interface Right {
    Object call(Object... arguments);
  }

  private Around() {}

  /** The same, but for the methods of this name. */
  static <T> T one(Class<T> type, T right, String name, Instead instead) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                method.getName().equals(name)
                    ? instead.of(given -> call(right, method, given), arguments)
                    : call(right, method, arguments)));
  }

  private static Object call(Object right, Method method, Object... arguments) {
    try {
      return method.invoke(right, arguments);
    } catch (InvocationTargetException failed) {
      throw unchecked(failed.getCause());
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static RuntimeException unchecked(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException ours ? ours : new AssertionErrorOf(failure);
  }

  private static final class AssertionErrorOf extends RuntimeException {
    private static final long serialVersionUID = 1;

    AssertionErrorOf(Throwable cause) {
      super(cause);
    }
  }

  /** The same parts, but for these. */
  static Parts parts(Parts right, List<?> others) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : Parts.class.getRecordComponents()) {
      values.add(
          others.stream()
              .filter(other -> component.getType().isInstance(other))
              .findFirst()
              .<Object>map(other -> other)
              .orElseGet(() -> call(right, component.getAccessor())));
    }
    return made(values);
  }

  private static Parts made(List<Object> values) {
    Constructor<?> whole = Parts.class.getConstructors()[0];
    try {
      return (Parts) whole.newInstance(values.toArray());
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(Arrays.toString(whole.getParameterTypes()), impossible);
    }
  }
}
