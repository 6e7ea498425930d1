package org.tapedeck.framework.cardholder;

/** The settings of 3-D Secure, and what they are when they are not given (docs/3-d-secure.md). */
enum CardholderSetting {
  // spotless:off
  DIRECTORY_URL(        "tapedeck.3ds.directory-url",         ""),
  DIRECTORY_CERTIFICATE("tapedeck.3ds.directory-certificate", ""),
  TRUSTED_CERTIFICATE(  "tapedeck.3ds.trusted-certificate",   ""),
  ACQUIRER_BIN(         "tapedeck.3ds.acquirer-bin",          ""),
  MERCHANT_ID(          "tapedeck.3ds.merchant-id",           ""),
  MERCHANT_NAME(        "tapedeck.3ds.merchant-name",         ""),
  COUNTRY(              "tapedeck.3ds.country",               ""),
  MERCHANT_URL(         "tapedeck.3ds.merchant-url",          ""),
  WHEN_UNAVAILABLE(     "tapedeck.3ds.when-unavailable",      "refuse"),
  OLD_SIGNATURES(       "tapedeck.3ds.old-signatures",        "refuse"),
  PLAIN_HTTP(           "tapedeck.3ds.plain-http",            "false");
  // spotless:on

  private final String key;
  private final String standard;

  CardholderSetting(String key, String standard) {
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
