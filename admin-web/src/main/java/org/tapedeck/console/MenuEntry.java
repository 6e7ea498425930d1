package org.tapedeck.console;

import java.util.Arrays;
import java.util.List;
import org.tapedeck.framework.command.Operation;
import org.tapedeck.framework.merchant.Caller;

/** The navigation: each page with the command without which it would be of no use. */
public enum MenuEntry {
  // spotless:off
  //           page           group                what one has to be allowed
  HOME        ("home",        Group.WORK,          Operation.QUERYORDERS),
  APPROVE     ("approve",     Group.WORK,          Operation.APPROVE),
  DEPOSIT     ("deposit",     Group.WORK,          Operation.DEPOSIT),
  SETTLE      ("settle",      Group.WORK,          Operation.BATCHCLOSE),
  PROPOSALS   ("proposals",   Group.WORK,          Operation.QUERYPROPOSALS),
  ORDERS      ("orders",      Group.SEARCH,        Operation.QUERYORDERS),
  BATCHES     ("batches",     Group.SEARCH,        Operation.QUERYBATCHES),
  REPORTS     ("reports",     Group.SEARCH,        Operation.QUERYBATCHES),
  STUCK       ("stuck",       Group.SEARCH,        Operation.QUERYORDERS),
  MERCHANTS   ("merchants",   Group.SETTINGS,      Operation.MODIFYPAYSYSTEM),
  CASSETTES   ("cassettes",   Group.SETTINGS,      Operation.MODIFYCASSETTE),
  SERVER      ("server",      Group.SETTINGS,      Operation.MODIFYPAYSERVER),
  USERS       ("users",       Group.SETTINGS,      Operation.QUERYUSERS),
  LISTENERS   ("listeners",   Group.SETTINGS,      Operation.QUERYEVENTLISTENERS),
  ABOUT       ("about",       Group.SETTINGS,      Operation.ABOUT);
  // spotless:on

  /** What stands together. */
  public enum Group {
    WORK,
    SEARCH,
    SETTINGS
  }

  private final String page;
  private final Group group;
  private final Operation needed;

  MenuEntry(String page, Group group, Operation needed) {
    this.page = page;
    this.group = group;
    this.needed = needed;
  }

  public String getPage() {
    return page;
  }

  public String getWords() {
    return "menu." + page;
  }

  static List<MenuEntry> of(Group group, Caller caller) {
    return Arrays.stream(values())
        .filter(entry -> entry.group == group && caller.mayAnywhere(entry.needed))
        .toList();
  }
}
