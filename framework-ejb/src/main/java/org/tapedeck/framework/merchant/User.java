package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Somebody who may log in. */
@Entity
@Table(name = "APP_USER")
public class User {

  @Id
  @Column(name = "USER_NAME")
  private String name;

  @Column(name = "PASSWORD_HASH")
  private String passwordHash;

  @Column(name = "ONE_TIME")
  private int oneTime;

  /** Changed by {@link PasswordTries} alone, as is the lock. */
  @Column(name = "WRONG_TRIES")
  private int wrongTries;

  @Column(name = "LOCKED_UNTIL")
  private long lockedUntilMillis;

  protected User() {}

  public User(String name, String passwordHash) {
    this.name = name;
    this.passwordHash = passwordHash;
  }

  /** One who has to change his password before he may do anything. */
  public static User withOneTimePassword(String name, String passwordHash) {
    User user = new User(name, passwordHash);
    user.oneTime = 1;
    return user;
  }

  public String name() {
    return name;
  }

  public String passwordHash() {
    return passwordHash;
  }

  /** What changes with the password; nobody finds out the hash by it. */
  String passwordStamp() {
    try {
      byte[] hash = passwordHash.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(hash));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** He has chosen a password of his own. */
  public void choose(String hash) {
    passwordHash = hash;
    oneTime = 0;
  }

  /** Somebody else has given him a password, which he has to change. */
  public void isGiven(String hash) {
    passwordHash = hash;
    oneTime = 1;
  }

  public boolean hasOneTimePassword() {
    return oneTime == 1;
  }

  public boolean isLocked(Instant now) {
    return lockedUntilMillis > now.toEpochMilli();
  }
}
