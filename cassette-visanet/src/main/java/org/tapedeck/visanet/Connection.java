package org.tapedeck.visanet;

import java.util.Arrays;
import java.util.Map;
import org.tapedeck.cassette.Values;

/**
 * The four connection methods (seed 003). What is known of FHMS is that it takes the same records
 * over a line and over SSL; its rows are those of Vital and not verified (VisaNet specification,
 * section 7).
 */
enum Connection {
  // spotless:off
  //         $CONNECTION          way          port   path                            authorizations
  VITAL_SSL ("VitalSSL",          Way.SSL,     "443", "/scripts/gateway.dll?Transact", "4"),
  FHMS_SSL  ("FHMSSSL",           Way.SSL,     "443", "/scripts/gateway.dll?Transact", "4"),
  VITAL_LINE("VitalLeasedLine",   Way.LINE,    "",    "",                              "0"),
  FHMS_LINE ("FHMSLeasedLine",    Way.LINE,    "",    "",                              "0");
  // spotless:on

  /** How bytes travel. */
  enum Way {
    SSL,
    LINE
  }

  private final String keyword;
  private final Way way;
  private final String port;
  private final String path;
  private final String authorizationType;

  Connection(String keyword, Way way, String port, String path, String authorizationType) {
    this.keyword = keyword;
    this.way = way;
    this.port = port;
    this.path = path;
    this.authorizationType = authorizationType;
  }

  static String[] keywords() {
    return Arrays.stream(values()).map(it -> it.keyword).toArray(String[]::new);
  }

  static Connection of(Values cassette) {
    String keyword = cassette.find("connection").orElse(VITAL_SSL.keyword);
    return Arrays.stream(values())
        .filter(it -> it.keyword.equals(keyword))
        .findFirst()
        .orElseThrow();
  }

  boolean isLine() {
    return way == Way.LINE;
  }

  /** Port and path where no setting says otherwise; a line has none of its own. */
  Values defaults() {
    return isLine() ? Values.NONE : Values.of(Map.of("port", port, "path", path));
  }

  /** What an authorization says at its second byte (VisaNet specification, section 1.3). */
  String authorizationType() {
    return authorizationType;
  }
}
