package org.tapedeck.framework.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a shop of a user's is at a domain. */
@Entity
@Table(name = "USER_DOMAIN")
public class UserDomain {

  @Id private String id;

  @Column(name = "USER_NAME")
  private String userName;

  @Column(name = "DOMAIN_NAME")
  private String domain;

  protected UserDomain() {}

  public UserDomain(String userName, ReturnDomain domain) {
    this.id = id(userName, domain);
    this.userName = userName;
    this.domain = domain.text();
  }

  /** A colon is in no user's name. */
  public static String id(String userName, ReturnDomain domain) {
    return userName + ":" + domain.text();
  }

  public String userName() {
    return userName;
  }

  public String domain() {
    return domain;
  }
}
