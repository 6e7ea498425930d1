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
   * @param file with the keys admin.user and admin.password
   */
  public void admit(Path file) {
    if (!users.none()) {
      return;
    }
    Properties credentials = read(file);
    String name = valid(credentials, "admin.user", FrameworkKeyword.USER);
    String password = valid(credentials, "admin.password", FrameworkKeyword.PASSWORD);
    users.add(new User(name, passwords.hash(password)));
    Caller.Right everything = new Caller.Right(Role.PAYMENTS_ADMINISTRATOR, Optional.empty());
    users.add(new AccessRight(name, everything));
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
