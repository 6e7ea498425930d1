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

  private Visitor visitor;
  private HttpServletRequest request;

  protected Menu() {}

  @Inject
  public Menu(Visitor visitor, HttpServletRequest request) {
    this.visitor = visitor;
    this.request = request;
  }

  /** For the attribute aria-current: null leaves it out. */
  public String current(MenuEntry entry) {
    return Paths.page(request).equals("/console/" + entry.getPage()) ? "page" : null;
  }

  public List<Part> getParts() {
    Caller caller = visitor.caller();
    return Arrays.stream(MenuEntry.Group.values())
        .map(group -> new Part(group, MenuEntry.of(group, caller)))
        .filter(part -> !part.entries().isEmpty())
        .toList();
  }
}
