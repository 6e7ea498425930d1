package org.tapedeck.hostsim.ticketswitch;

import java.util.Optional;
import java.util.UUID;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.xml.Tree;

/** A visit to the debitor, whose page has two buttons. */
final class DebitorStep implements Step {
  private final String reference = UUID.randomUUID().toString();
  private final String base;
  private final Trolley trolley;
  private Back back;
  private String pressed = "";

  /**
   * @param base the address of the debitor, without path
   */
  DebitorStep(String base, Trolley trolley) {
    this.base = base;
    this.trolley = trolley;
  }

  String reference() {
    return reference;
  }

  Trolley trolley() {
    return trolley;
  }

  @Override
  public synchronized Page page(Back to) {
    back = to;
    Form fields =
        Form.of(
            "reference",
            reference,
            "amount",
            trolley.price().text(),
            "currency",
            trolley.price().code(),
            "description",
            "Tickets <two> & \"more\"");
    String address = base + Debitor.ADDRESS;
    return trolley.knobs().use("page").equals("get")
        ? Page.get(address, fields)
        : Page.post(address, fields);
  }

  /** The first click counts; where he is to go. */
  synchronized Back press(String button) {
    pressed = pressed.isEmpty() ? button : pressed;
    return back;
  }

  synchronized String pressed() {
    return pressed;
  }

  @Override
  public Optional<Outcome> heard(Tree callback) {
    boolean silent = trolley.knobs().use("variables").equals("none");
    boolean own = callback.get("reference").equals(reference);
    boolean same = callback.get("success").equals(pressed());
    return silent || own && same ? recorded() : Optional.empty();
  }

  @Override
  public Optional<Outcome> recorded() {
    return switch (pressed()) {
      case "yes" -> Optional.of(Outcome.GOOD);
      case "no" -> Optional.of(Outcome.REFUSED);
      default -> Optional.empty();
    };
  }

  @Override
  public String word() {
    return pressed().isEmpty() ? "open" : pressed();
  }
}
