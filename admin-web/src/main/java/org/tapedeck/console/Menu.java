package org.tapedeck.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.tapedeck.framework.merchant.Caller;

/** The navigation as the visitor sees it: without what his role does not allow. */
@Named
@RequestScoped
public class Menu {

  /** One after the other; a group without entries is not shown. */
  public record Part(MenuEntry.Group group, List<MenuEntry> entries) {

    public String getWords() {
      return "menu." + group.name();
    }

    public MenuEntry.Group getGroup() {
      return group;
    }

    public List<MenuEntry> getEntries() {
      return entries;
    }
  }

  private Desk desk;
  private List<Part> parts;
  private HttpServletRequest request;

  protected Menu() {}

  @Inject
  public Menu(Desk desk, HttpServletRequest request) {
    this.desk = desk;
    this.request = request;
  }

  /** For the attribute aria-current: null leaves it out. */
  public String current(MenuEntry entry) {
    return Paths.page(request).equals("/console/" + entry.getPage()) ? "page" : null;
  }

  /** Made once, however often the page reads it. */
  public List<Part> getParts() {
    if (parts == null) {
      parts = parts(desk.caller());
    }
    return parts;
  }

  private static List<Part> parts(Caller caller) {
    return Arrays.stream(MenuEntry.Group.values())
        .map(group -> new Part(group, MenuEntry.of(group, caller)))
        .filter(part -> !part.entries().isEmpty())
        .toList();
  }
}
