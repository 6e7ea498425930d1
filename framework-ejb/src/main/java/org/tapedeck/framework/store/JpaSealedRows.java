package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tapedeck.framework.vault.Sealed;
import org.tapedeck.framework.vault.SealedRow;
import org.tapedeck.framework.vault.SealedRows;

/** In plain SQL: what the rows are about does not matter, and nobody is to be told of a change. */
@Dependent
public class JpaSealedRows implements SealedRows {

  private final EntityManager entities;

  @Inject
  public JpaSealedRows(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<SealedRow> under(String keyId, int most) {
    List<SealedRow> rows = new ArrayList<>();
    for (SealedTable table : SealedTable.ALL) {
      if (rows.size() < most) {
        rows.addAll(under(table, keyId, most - rows.size()));
      }
    }
    return rows;
  }

  private List<SealedRow> under(SealedTable table, String keyId, int most) {
    List<?> found =
        entities
            .createNativeQuery(
                "select %1$s, SEALED from %2$s where KEY_ID = ?1 order by KEY_ID, %1$s"
                    .formatted(table.id(), table.name()))
            .setParameter(1, keyId)
            .setMaxResults(most)
            .getResultList();
    return found.stream().map(Object[].class::cast).map(row -> row(table, keyId, row)).toList();
  }

  private static SealedRow row(SealedTable table, String keyId, Object[] row) {
    String id = (String) row[0];
    Sealed sealed = new Sealed(keyId, (String) row[1]);
    return new SealedRow(table.name(), id, table.place() + id, sealed);
  }

  /** The new version overtakes whoever has read the old text and writes a part of the row. */
  @Override
  public void replace(SealedRow row, Sealed again) {
    SealedTable table =
        SealedTable.ALL.stream()
            .filter(it -> it.name().equals(row.table()))
            .findFirst()
            .orElseThrow();
    entities
        .createNativeQuery(
            ("update %s set KEY_ID = ?1, SEALED = ?2, VERSION = VERSION + 1"
                    + " where %s = ?3 and KEY_ID = ?4 and SEALED = ?5")
                .formatted(table.name(), table.id()))
        .setParameter(1, again.keyId())
        .setParameter(2, again.text())
        .setParameter(3, row.id())
        .setParameter(4, row.sealed().keyId())
        .setParameter(5, row.sealed().text())
        .executeUpdate();
  }

  @Override
  public boolean isNamed(String keyId) {
    return Stream.concat(
            SealedTable.ALL.stream().map(table -> table.name() + ".KEY_ID"),
            SealedTable.OTHERS.stream())
        .anyMatch(column -> isNamed(column.split("\\."), keyId));
  }

  private boolean isNamed(String[] column, String keyId) {
    return !entities
        .createNativeQuery("select %2$s from %1$s where %2$s = ?1".formatted(column[0], column[1]))
        .setParameter(1, keyId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
