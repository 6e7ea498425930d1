package org.tapedeck.framework.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.Config;

/** The mail server, and whom to write to. Without a host there is no mail. */
@Dependent
public class MailSettings {

  /** There TLS begins with the first byte, unless the setting says otherwise. */
  private static final String TLS_PORT = "465";

  private static final Set<String> ANSWERS = Set.of("", "true", "false");

  private record Check(String meaning, Predicate<MailSettings> holds) {}

  // spotless:off
  private static final List<Check> CHECKS = List.of(
      new Check("tapedeck.mail.host is no name and no address of a host.",
          it -> it.host().matches("[A-Za-z0-9.:-]+")),
      new Check("tapedeck.mail.port must be from 1 to 65535.",
          it -> it.text(MailSetting.PORT).matches("\\d{1,5}") && it.port() >= 1 && it.port() <= 65_535),
      new Check("tapedeck.mail.from must be a mail address.",
          it -> MailAddress.isValid(it.from())),
      new Check("tapedeck.mail.user and tapedeck.mail.password are given both or not at all.",
          it -> it.text(MailSetting.USER).isEmpty() == it.text(MailSetting.PASSWORD).isEmpty()),
      new Check("tapedeck.mail.tls is true or false.",
          it -> ANSWERS.contains(it.text(MailSetting.TLS))),
      new Check("tapedeck.mail.starttls is true or false.",
          it -> ANSWERS.contains(it.text(MailSetting.STARTTLS))),
      new Check("tapedeck.mail.starttls may be false only for a mail server on this machine.",
          it -> it.isSecure() || it.isOnThisMachine()),
      new Check("tapedeck.mail.administrators must be mail addresses, with commas between them.",
          it -> it.administrators().stream().allMatch(MailAddress::isValid)));
  // spotless:on

  private final Function<MailSetting, Optional<String>> source;

  @Inject
  public MailSettings(Config config) {
    this((String key) -> config.getOptionalValue(key, String.class));
  }

  /**
   * @param source gives a setting's text by its key
   * @throws IllegalArgumentException when there is mail and something about it is wrong
   */
  public MailSettings(Function<String, Optional<String>> source) {
    this.source = setting -> source.apply(setting.key());
    if (isOn()) {
      CHECKS.stream().filter(check -> !check.holds().test(this)).findFirst().ifPresent(this::fail);
    }
  }

  private void fail(Check check) {
    throw new IllegalArgumentException(check.meaning());
  }

  boolean isOn() {
    return !host().isEmpty();
  }

  String host() {
    return text(MailSetting.HOST);
  }

  int port() {
    return Integer.parseInt(text(MailSetting.PORT));
  }

  String from() {
    return text(MailSetting.FROM);
  }

  /** User and password; empty when the server is not to be told who we are. */
  Optional<Login> login() {
    return Optional.of(new Login(text(MailSetting.USER), text(MailSetting.PASSWORD)))
        .filter(login -> !login.user().isEmpty());
  }

  List<String> administrators() {
    return Arrays.stream(text(MailSetting.ADMINISTRATORS).split(","))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .toList();
  }

  boolean isTlsAtOnce() {
    String wanted = text(MailSetting.TLS);
    return wanted.isEmpty() ? text(MailSetting.PORT).equals(TLS_PORT) : wanted.equals("true");
  }

  /** Whether nothing is said without TLS; it is so unless the server is on this machine. */
  boolean isSecure() {
    String wanted = text(MailSetting.STARTTLS);
    return isTlsAtOnce() || (wanted.isEmpty() ? !isOnThisMachine() : wanted.equals("true"));
  }

  private boolean isOnThisMachine() {
    return host().matches("localhost|127\\.\\d+\\.\\d+\\.\\d+|::1");
  }

  private String text(MailSetting setting) {
    return source.apply(setting).orElse(setting.standard()).strip();
  }

  /** Who we are for the mail server. */
  record Login(String user, String password) {

    @Override
    public String toString() {
      return "Login[" + user + "]";
    }
  }
}
