package org.tapedeck.framework.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.tapedeck.framework.command.FrameworkKeyword;
import org.tapedeck.framework.merchant.AccessRight;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Passwords;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.merchant.User;
import org.tapedeck.framework.merchant.Users;

/** Makes a payments administrator in a database that knows no user yet; later it does nothing. */
@Dependent
public class FirstAdministrator {

  private final Users users;
  private final Passwords passwords;

  @Inject
  public FirstAdministrator(Users users, Passwords passwords) {
    this.users = users;
    this.passwords = passwords;
  }

  /**
   * Makes him with the name and the lasting password of a file, or with a one-time password.
   *
   * @param file with the keys admin.user and admin.password
   * @return the one-time password, which nobody knows yet
   * @throws org.tapedeck.framework.command.Refused when another server has made him at this moment
   */
  public Optional<FirstPassword> admit(Optional<Path> file) {
    if (!users.none()) {
      return Optional.empty();
    }
    if (file.isPresent()) {
      add(named(read(file.get())));
      return Optional.empty();
    }
    FirstPassword password = FirstPassword.drawn();
    add(User.withOneTimePassword(FirstPassword.USER, passwords.hash(password.text())));
    return Optional.of(password);
  }

  private void add(User user) {
    users.add(user);
    Caller.Right everything = new Caller.Right(Role.PAYMENTS_ADMINISTRATOR, Optional.empty());
    users.add(new AccessRight(user.name(), everything));
  }

  private User named(Properties credentials) {
    String name = valid(credentials, "admin.user", FrameworkKeyword.USER);
    String password = valid(credentials, "admin.password", FrameworkKeyword.PASSWORD);
    return new User(name, passwords.hash(password));
  }

  private static String valid(Properties credentials, String key, FrameworkKeyword keyword) {
    String value = credentials.getProperty(key, "");
    if (keyword.content().faultOf(value).isPresent()) {
      throw new IllegalStateException(
          "the first administrator's " + key + " is not what " + keyword + " may be");
    }
    return value;
  }

  private static Properties read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException missing) {
      throw new UncheckedIOException("the first administrator's file cannot be read", missing);
    }
  }
}
