package org.tapedeck.broker;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the broker is.
 *
 * @param folder what the broker inside the server keeps
 * @param address of a broker outside, which is used instead; see {@link BrokerAddress}
 * @param user who we are to the broker outside, if it wants to know
 * @param password of that user
 */
record BrokerSettings(
    Path folder, Optional<String> address, Optional<String> user, Optional<String> password) {

  private static final String PREFIX = "tapedeck.broker.";

  /**
   * @param setting gives a setting's value, or null
   */
  static BrokerSettings read(UnaryOperator<String> setting) {
    return new BrokerSettings(
        Path.of(value(setting, "folder").orElse("data/broker")),
        value(setting, "address"),
        value(setting, "user"),
        value(setting, "password"));
  }

  private static Optional<String> value(UnaryOperator<String> setting, String name) {
    return Optional.ofNullable(setting.apply(PREFIX + name)).filter(value -> !value.isEmpty());
  }

  /** As the rest of the server finds its settings: a system property, or the environment. */
  static String ofThisProcess(String name) {
    String variable = name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    return System.getProperty(name, System.getenv(variable));
  }

  /** Without the password, wherever this may be written. */
  @Override
  public String toString() {
    return "BrokerSettings[folder=" + folder + ", address=" + address + "]";
  }
}
