package org.tapedeck.framework.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;

/** Refuses a second object under one number, also when both come at the same moment. */
final class Twins {

  /** SQL's class of states for a broken constraint, as all databases name it. */
  private static final String UNIQUE_VIOLATION = "23505";

  private Twins() {}

  static void refuse(EntityManager entities, Class<?> type, Object id, SecondaryReturnCode code) {
    if (entities.find(type, id) != null) {
      throw duplicate(code);
    }
  }

  static void persist(EntityManager entities, Object entity, SecondaryReturnCode code) {
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
        PrimaryReturnCode.PRC_DUPLICATE_OBJECT, code, "There is one with this number already.");
  }
}
