package org.tapedeck.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.Failures;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Commands;
import org.tapedeck.framework.flow.DoorPlace;
import org.tapedeck.framework.flow.DoorPlaces;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Realm;

/** Where the console's commands go in: with a place, as every command at the door. */
@ApplicationScoped
public class Door {

  private Commands commands;
  private DoorPlaces places;
  private Realm realm;

  protected Door() {}

  @Inject
  public Door(Commands commands, DoorPlaces places, Realm realm) {
    this.commands = commands;
    this.places = places;
    this.realm = realm;
  }

  /**
   * A command of work that goes on without its visitor. What the user may do is read anew, so a
   * right that was taken away in between gives nothing more.
   */
  public Told give(String user, Language language, Say said) {
    try {
      return new Told(reply(realm.caller(user), said), language);
    } catch (RuntimeException ours) {
      return new Told(Failures.reply(ours), language);
    }
  }

  Reply reply(Caller caller, Say said) {
    try (DoorPlace place = places.none()) {
      Command command = said.parsed();
      place.take();
      if (command.operation().onlyLooks()) {
        place.takeToLook();
      }
      return commands.run(caller, command);
    } catch (Refused refused) {
      return refused.reply();
    } catch (RuntimeException ours) {
      return Failures.reply(ours);
    }
  }
}
