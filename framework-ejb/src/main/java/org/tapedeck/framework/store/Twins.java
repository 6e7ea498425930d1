package org.tapedeck.framework.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;

/** Refuses a second object under one name or number, also when both come at the same moment. */
final class Twins {

  /** SQL's state for a number that is taken, as all databases name it. */
  private static final String UNIQUE_VIOLATION = "23505";

  private Twins() {}

  /**
   * Adds an object.
   *
   * @param code names the number that is taken, when it is
   */
  static void add(EntityManager entities, Object entity, Object id, SecondaryReturnCode code) {
    if (entities.find(entity.getClass(), id) != null) {
      throw duplicate(code);
    }
    try {
      entities.persist(entity);
      entities.flush();
    } catch (PersistenceException failure) {
      throw isViolation(failure) ? duplicate(code) : failure;
    }
  }

  private static boolean isViolation(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static RuntimeException duplicate(SecondaryReturnCode code) {
    return new Refused(
        PrimaryReturnCode.PRC_DUPLICATE_OBJECT,
        code,
        "There is one with this name or number already.");
  }
}
