package org.tapedeck.framework.merchant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Scope;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.cassette.KeywordCheck;
import org.tapedeck.framework.cassette.ObjectTypes;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;

/**
 * What is valid: an object is when its settings are complete and go together. The server and a
 * merchant have none, so they always are. Read each time, so a change is in force at once.
 */
@Dependent
public class Validity {

  private final Cassettes cassettes;
  private final Configurations configurations;

  @Inject
  public Validity(Cassettes cassettes, Configurations configurations) {
    this.cassettes = cassettes;
    this.configurations = configurations;
  }

  /**
   * Lets a financial command go on. A cassette that is not plugged in is refused elsewhere.
   *
   * @throws Refused when the account, its pay system or its cassette is not valid
   */
  public void check(Account.Key key) {
    if (cassettes.find(key.cassetteName()).isPresent()) {
      refuseUnless(ofCassette(key.cassetteName()), "cassette");
      refuseUnless(ofPaySystem(key.merchantNumber(), key.cassetteName()), "pay system");
      refuseUnless(ofAccount(key), "account");
    }
  }

  /** Whether the cassette's settings make a link. */
  public boolean ofCassette(String name) {
    return cassettes.find(name).filter(this::hasLink).isPresent();
  }

  public boolean ofPaySystem(int merchantNumber, String cassetteName) {
    Optional<Cassette> cassette = cassettes.find(cassetteName);
    return cassette.isPresent()
        && KeywordCheck.isWhole(
            cassette.get(),
            Scope.PAY_SYSTEM,
            configurations.paySystem(merchantNumber, cassetteName));
  }

  public boolean ofAccount(Account.Key key) {
    Optional<Cassette> cassette = cassettes.find(key.cassetteName());
    return cassette.isPresent()
        && KeywordCheck.isWhole(cassette.get(), Scope.ACCOUNT, configurations.account(key));
  }

  /** Whether an object of a cassette's own has what its type requires. */
  public boolean ofObject(ObjectSettings object) {
    return cassettes
        .find(object.owner().cassetteName())
        .flatMap(it -> ObjectTypes.find(it, object.level(), object.owner().objectName()))
        .filter(type -> KeywordCheck.isWhole(type.rows(), configurations.object(object)))
        .isPresent();
  }

  private boolean hasLink(Cassette cassette) {
    try {
      cassette.link(configurations.cassette(cassette.name()));
      return true;
    } catch (IllegalStateException incomplete) {
      return false;
    }
  }

  private static void refuseUnless(boolean valid, String what) {
    if (!valid) {
      throw new Refused(
          PrimaryReturnCode.PRC_CASSETTE_ERROR,
          SecondaryReturnCode.RC_HOST_SETUP,
          "The settings of the " + what + " are not complete.");
    }
  }
}
