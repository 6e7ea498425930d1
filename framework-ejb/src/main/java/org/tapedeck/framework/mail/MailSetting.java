package org.tapedeck.framework.mail;

/** The settings of mail, and what they are when they are not given (docs/mail.md). */
enum MailSetting {
  // spotless:off
  HOST(          "tapedeck.mail.host",           ""),
  PORT(          "tapedeck.mail.port",           "587"),
  TLS(           "tapedeck.mail.tls",            ""),
  STARTTLS(      "tapedeck.mail.starttls",       ""),
  USER(          "tapedeck.mail.user",           ""),
  PASSWORD(      "tapedeck.mail.password",       ""),
  FROM(          "tapedeck.mail.from",           ""),
  ADMINISTRATORS("tapedeck.mail.administrators", "");
  // spotless:on

  private final String key;
  private final String standard;

  MailSetting(String key, String standard) {
    this.key = key;
    this.standard = standard;
  }

  String key() {
    return key;
  }

  /** Empty for none. */
  String standard() {
    return standard;
  }
}
