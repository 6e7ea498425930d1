package org.tapedeck.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tapedeck.framework.command.Command;
import org.tapedeck.framework.command.Failures;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.flow.Commands;
import org.tapedeck.framework.flow.DoorPlace;
import org.tapedeck.framework.flow.DoorPlaces;
import org.tapedeck.framework.merchant.Caller;

/** Where commands are handed in, whoever gives them and in whichever thread. Always replies. */
@ApplicationScoped
public class Counter {

  private Commands commands;
  private DoorPlaces places;

  protected Counter() {}

  @Inject
  public Counter(Commands commands, DoorPlaces places) {
    this.commands = commands;
    this.places = places;
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
