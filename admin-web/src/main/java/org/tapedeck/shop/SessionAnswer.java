package org.tapedeck.shop;

import java.util.stream.Stream;

/** start_session (redirect specification, section 5.2). Styles and groups are of the original. */
final class SessionAnswer {

  private static final String COUNTRY = "gb";

  private SessionAnswer() {}

  static Node of(Call call, String block) {
    return Node.with(
        call.method().result(),
        Node.yesNo("subdomain_user_is_bad", false),
        Node.of("crypto_block", block),
        user("running_user", call.shop().userId(), call.shop().subId().orElse("")),
        Node.of("country_code", COUNTRY),
        Node.of("country_desc", Countries.description(COUNTRY)));
  }

  /** A shop: whoever calls, reserves or purchases. */
  static Node user(String element, String id, String subId) {
    return Node.with(
        element,
        Stream.of(
            Node.of("user_id", id),
            Node.of("real_name", id),
            Node.of("style", "tapedeck"),
            Node.empty("sub_style"),
            Node.empty("sub_sub_style"),
            Node.of("sub_user", subId),
            Node.empty("content_group"),
            Node.empty("backend_group"),
            Node.of("default_country_code", COUNTRY),
            Node.of("default_lang_code", InfoAnswer.LANGUAGE),
            Node.yesNo("is_b2b", false),
            Node.empty("statement_descriptor")));
  }
}
