package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.visit.PayPage;
import org.tapedeck.framework.cassette.Cassettes;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.merchant.Account;
import org.tapedeck.framework.merchant.Configurations;

/** Finds how hosts are reached. */
@Dependent
class Reaching {

  private final Cassettes cassettes;
  private final Configurations configurations;

  @Inject
  Reaching(Cassettes cassettes, Configurations configurations) {
    this.cassettes = cassettes;
    this.configurations = configurations;
  }

  /**
   * The way to an account's host.
   *
   * @throws Refused when the settings are not complete
   */
  Reach of(Account.Key account) {
    Cassette cassette = cassette(account.cassetteName());
    Configuration configuration = configurations.of(account);
    return new Reach(
        cassette,
        configuration,
        link(cassette, configuration),
        cassette.retries(configuration.cassette()));
  }

  /**
   * The cassette itself.
   *
   * @throws Refused when it is gone
   */
  Cassette cassette(String name) {
    return cassettes.find(name).orElseThrow(() -> notSetUp("The cassette " + name + " is gone."));
  }

  /** Where a cassette's buyers pay; empty when it is gone or has no such page. */
  Optional<PayPage> payPage(String cassetteName) {
    return cassettes.find(cassetteName).flatMap(Cassette::payPage);
  }

  Configuration configuration(Account.Key account) {
    return configurations.of(account);
  }

  /** How a cassette's hosts are asked again; as usual when the cassette is gone. */
  RetryPlan plan(String cassetteName) {
    return cassettes
        .find(cassetteName)
        .map(cassette -> cassette.retries(configurations.cassette(cassetteName)))
        .orElse(RetryPlan.STANDARD);
  }

  private static Link link(Cassette cassette, Configuration configuration) {
    try {
      return cassette.link(configuration.cassette());
    } catch (IllegalStateException incomplete) {
      throw notSetUp(incomplete.getMessage());
    }
  }

  private static Refused notSetUp(String sentence) {
    return new Refused(
        PrimaryReturnCode.PRC_CASSETTE_ERROR, SecondaryReturnCode.RC_HOST_SETUP, sentence);
  }
}
