package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who may log in. */
@Entity
@Table(name = "APP_USER")
public class User {

  @Id
  @Column(name = "USER_NAME")
  private String name;

  @Column(name = "PASSWORD_HASH")
  private String passwordHash;

  protected User() {}

  public User(String name, String passwordHash) {
    this.name = name;
    this.passwordHash = passwordHash;
  }

  public String name() {
    return name;
  }

  public String passwordHash() {
    return passwordHash;
  }
}
