package org.tapedeck.framework.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.tapedeck.framework.journal.Journal;
import org.tapedeck.framework.journal.JournalEntry;
import org.tapedeck.framework.journal.JournalHead;
import org.tapedeck.framework.journal.Note;

@Dependent
public class JpaJournal implements Journal {

  /** Under this name a transaction knows who acts in it. */
  private static final String WHO = "tapedeck.journal.who";

  private final EntityManager entities;

  @Inject
  public JpaJournal(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public void by(String who) {
    entities.unwrap(UnitOfWork.class).setProperty(WHO, who);
  }

  static String who(EntityManager entities) {
    return who(entities.unwrap(UnitOfWork.class));
  }

  static String who(Session session) {
    return Optional.ofNullable((String) session.getProperty(WHO)).orElse(SERVER);
  }

  @Override
  public void write(List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    Query statement = entities.createNativeQuery(JournalRows.several(notes.size()));
    String who = who(entities);
    for (int number = 0; number < notes.size(); number++) {
      write(statement, number * JournalRows.COLUMNS, who, notes.get(number));
    }
    statement.executeUpdate();
  }

  private static void write(Query statement, int before, String who, Note note) {
    List<Object> values = values(who, note);
    for (int number = 0; number < values.size(); number++) {
      statement.setParameter(before + number + 1, values.get(number));
    }
  }

  /** In the order of the columns. */
  static List<Object> values(String who, Note note) {
    return List.of(
        note.time().toEpochMilli(),
        who,
        note.what().word(),
        note.subject().object(),
        note.subject().life(),
        note.attemptId(),
        note.primaryCode(),
        note.secondaryCode(),
        note.words());
  }

  @Override
  public List<JournalEntry> life(String life, List<String> objects, long after, int most) {
    String only = objects.isEmpty() ? "" : " and e.object in :objects";
    TypedQuery<JournalEntry> query =
        entries("e.life = :life and e.id > :after" + only + " order by e.id", most)
            .setParameter("life", life)
            .setParameter("after", after);
    return (objects.isEmpty() ? query : query.setParameter("objects", objects)).getResultList();
  }

  @Override
  public List<JournalEntry> unsealed(int most) {
    return entries("e.position = 0 order by e.id", most).getResultList();
  }

  @Override
  public List<JournalEntry> chain(long afterPosition, int most) {
    return entries("e.position > :after order by e.position, e.id", most)
        .setParameter("after", afterPosition)
        .getResultList();
  }

  private TypedQuery<JournalEntry> entries(String where, int most) {
    return entities
        .createQuery("select e from JournalEntry e where " + where, JournalEntry.class)
        .setMaxResults(most);
  }

  @Override
  public Optional<JournalHead> head() {
    return Optional.ofNullable(entities.find(JournalHead.class, JournalHead.ID));
  }

  @Override
  public JournalHead lockHead() {
    JournalHead head =
        entities.find(JournalHead.class, JournalHead.ID, LockModeType.PESSIMISTIC_WRITE);
    return head == null ? madeHead() : head;
  }

  /** Somebody has taken it away; the chain goes on all the same. */
  private JournalHead madeHead() {
    JournalHead head =
        entries("e.position > 0 order by e.position desc, e.id desc", 1)
            .getResultStream()
            .findFirst()
            .map(JournalHead::at)
            .orElseGet(JournalHead::first);
    entities.persist(head);
    entities.flush();
    return head;
  }
}
