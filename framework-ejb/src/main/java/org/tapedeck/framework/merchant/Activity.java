package org.tapedeck.framework.merchant;

import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;

/**
 * What is active: an object is when it is enabled and everything that it stands on is. Read from
 * the database each time, so a change is in force at once.
 */
@Dependent
public class Activity {

  private final Merchants merchants;

  @Inject
  public Activity(Merchants merchants) {
    this.merchants = merchants;
  }

  /**
   * Lets a financial command go on.
   *
   * @throws Refused when the account is not active; the code names what is disabled
   */
  public void check(Account.Key key) {
    whyInactive(key).ifPresent(Activity::refuse);
  }

  /**
   * Lets a command to a cassette go on.
   *
   * @throws Refused when it is not active
   */
  public void checkCassette(String cassetteName) {
    whyInactive(cassetteName).ifPresent(Activity::refuse);
  }

  /** What is disabled, of the account and all that it stands on: the topmost. */
  public Optional<SecondaryReturnCode> whyInactive(Account.Key key) {
    return whyInactive(key.merchantNumber(), key.cassetteName())
        .or(() -> only(isDisabled(key), RC_ACCOUNTNUMBER));
  }

  /** The same for a pay system. */
  public Optional<SecondaryReturnCode> whyInactive(int merchantNumber, String cassetteName) {
    return whyInactive(cassetteName)
        .or(() -> whyInactive(merchantNumber))
        .or(() -> only(isDisabled(merchantNumber, cassetteName), RC_PAYSYSTEM));
  }

  /** The same for a merchant. */
  public Optional<SecondaryReturnCode> whyInactive(int merchantNumber) {
    return whyInactive().or(() -> only(isDisabled(merchantNumber), RC_MERCHANTNUMBER));
  }

  /** The same for a cassette. */
  public Optional<SecondaryReturnCode> whyInactive(String cassetteName) {
    return whyInactive().or(() -> only(isDisabled(cassetteName), RC_CASSETTENAME));
  }

  /** The same for the server. */
  public Optional<SecondaryReturnCode> whyInactive() {
    return only(merchants.payServer().filter(it -> !it.isEnabled()).isPresent(), RC_PAYSERVER);
  }

  private boolean isDisabled(String cassetteName) {
    return merchants.cassette(cassetteName).filter(it -> !it.isEnabled()).isPresent();
  }

  private boolean isDisabled(int merchantNumber) {
    return merchants.merchant(merchantNumber).filter(it -> !it.isEnabled()).isPresent();
  }

  private boolean isDisabled(int merchantNumber, String cassetteName) {
    String id = PaySystem.id(merchantNumber, cassetteName);
    return merchants.paySystem(id).filter(it -> !it.isEnabled()).isPresent();
  }

  private boolean isDisabled(Account.Key key) {
    return merchants.account(key.id()).filter(it -> !it.isEnabled()).isPresent();
  }

  private static Optional<SecondaryReturnCode> only(boolean when, SecondaryReturnCode code) {
    return when ? Optional.of(code) : Optional.empty();
  }

  private static void refuse(SecondaryReturnCode code) {
    throw new Refused(
        PrimaryReturnCode.PRC_OBJECT_NOT_ACTIVE, code, "Disabled: " + code.meaning() + ".");
  }
}
