package org.tapedeck.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.merchant.Caller;

/** Where a page gives its commands: as the visitor, by the same way as the door. */
@RequestScoped
public class Desk {

  private Door door;
  private Visitor visitor;
  private Notices notices;
  private Caller caller;

  protected Desk() {}

  @Inject
  public Desk(Door door, Visitor visitor, Notices notices) {
    this.door = door;
    this.visitor = visitor;
    this.notices = notices;
  }

  /** The visitor, with the rights that he has at this request. */
  public Caller caller() {
    if (caller == null) {
      caller = visitor.caller();
    }
    return caller;
  }

  /** What the door replies; a refusal and a failure of ours are replies, too. */
  public Told give(Say said) {
    return new Told(door.reply(caller(), said), visitor.language());
  }

  /** What is found; when it is refused nothing, and the page says why. */
  public List<Row> ask(Say said) {
    Told told = give(said);
    if (!told.isDone()) {
      notices.tell(told);
    }
    return told.rows();
  }

  /**
   * What is found further on.
   *
   * @throws Incomplete when it is refused
   */
  public List<Row> more(Say said) {
    Told told = give(said);
    if (!told.isDone()) {
      throw new Incomplete(told);
    }
    return told.rows();
  }

  public Optional<Row> askOne(Say said) {
    return ask(said).stream().findFirst();
  }

  /**
   * Whether the visitor's role allows a command; what cannot be understood is allowed to nobody.
   */
  public boolean may(Say said) {
    try {
      return caller().may(said.parsed());
    } catch (Refused notUnderstood) {
      return false;
    }
  }
}
