package org.tapedeck.hostsim.ticketswitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tapedeck.hostsim.xml.Tree;

/** A customer as the answers show him, under other names than those of the request. */
final class Customer {

  private record Name(String asked, String shown, boolean latin) {}

  // spotless:off
  private static final List<Name> NAMES = List.of(
      //       request             answer           with a latin twin
      new Name("title",            "title",         true),
      new Name("first_name",       "first_name",    true),
      new Name("initials",         "initials",      true),
      new Name("last_name",        "last_name",     true),
      new Name("suffix",           "suffix",        true),
      new Name("address_line_one", "addr_line_one", true),
      new Name("address_line_two", "addr_line_two", true),
      new Name("town",             "town",          true),
      new Name("county",           "county",        true),
      new Name("postcode",         "postcode",      true),
      new Name("country_code",     "country_code",  false),
      new Name("work_phone",       "work_phone",    false),
      new Name("home_phone",       "home_phone",    false),
      new Name("email_address",    "email_addr",    false));
  // spotless:on

  private Customer() {}

  static Tree shown(Tree asked) {
    List<Tree> parts = new ArrayList<>();
    for (Name name : NAMES) {
      parts.add(Tree.text(name.shown(), asked.get(name.asked())));
      if (name.latin()) {
        parts.add(Tree.text(name.shown() + "_latin", asked.get(name.asked())));
      }
    }
    parts.add(Tree.text("country", country(asked.get("country_code"))));
    parts.add(Tree.yes("dp_user", asked.has("user_can_use_data")));
    parts.add(Tree.yes("dp_supplier", asked.has("supplier_can_use_data")));
    parts.add(Tree.yes("dp_world", asked.has("world_can_use_data")));
    return new Tree("customer", "", parts);
  }

  /** In English. */
  static String country(String code) {
    return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
