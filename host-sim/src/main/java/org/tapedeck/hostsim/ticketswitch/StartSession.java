package org.tapedeck.hostsim.ticketswitch;

import org.tapedeck.hostsim.xml.Tree;

/** Who is there, and the first crypto block. */
record StartSession(Turned all, Blocks blocks) implements Method {

  @Override
  public String name() {
    return "start_session";
  }

  @Override
  public String word() {
    return "session";
  }

  @Override
  public Turned knobs(Call call) {
    return all;
  }

  @Override
  public Tree answer(Call call, Turned knobs) {
    String user = call.user().name();
    String sub = call.get("sub_id");
    String country = call.user().get("country");
    String block = blocks.give(new Blocks.Block(Blocks.SESSION, user, sub, ""));
    return Tree.texts(name(), "subdomain_user_is_bad", "no", "crypto_block", block)
        .and(
            running(call, country, sub),
            Tree.text("country_code", country),
            Tree.text("country_desc", Customer.country(country)));
  }

  private static Tree running(Call call, String country, String sub) {
    return Tree.texts(
        "running_user",
        "user_id",
        call.user().name(),
        "real_name",
        call.user().get("real-name"),
        "style",
        "simple",
        "sub_style",
        "",
        "sub_sub_style",
        "",
        "sub_user",
        sub,
        "content_group",
        "",
        "backend_group",
        "",
        "default_country_code",
        country,
        "is_b2b",
        "no",
        "statement_descriptor",
        "TICKETS");
  }
}
