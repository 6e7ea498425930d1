package org.tapedeck.console.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tapedeck.console.Desk;
import org.tapedeck.console.Notices;
import org.tapedeck.console.Row;
import org.tapedeck.console.Say;
import org.tapedeck.console.Told;
import org.tapedeck.console.Words;

/** Merchant Settings: the merchants, what each may use, and the form for a new one. */
@Named
@RequestScoped
public class MerchantsPage {

  /** More are not shown as a list (specification, section 8): then one types the number. */
  private static final int MOST = 500;

  private static final int ON_A_PAGE = 50;

  /**
   * @param cassettes that he may use
   */
  public record Line(Row merchant, List<Row> cassettes) {

    public Row getMerchant() {
      return merchant;
    }

    public List<Link> getCassettes() {
      return cassettes.stream().map(Link::new).toList();
    }

    public String getHref() {
      return Address.of("merchant", "merchant", merchant.text("merchantNumber"));
    }
  }

  /** A merchant's cassette. */
  public record Link(Row paySystem) {

    public Row getPaySystem() {
      return paySystem;
    }

    public String getHref() {
      return Address.of(
          "paysystem",
          "merchant",
          paySystem.text("merchantNumber"),
          "cassette",
          paySystem.text("cassette"));
    }
  }

  @Inject private Desk desk;
  @Inject private Notices notices;
  @Inject private Words words;
  @Inject private Typed typed;
  @Inject private Fields fields;
  @Inject private Plugged plugged;

  private List<Row> found;
  private List<Line> lines;

  /** Asked before the page is drawn, so that a refusal is said at its top. */
  public void look() {
    getLines();
  }

  public List<Line> getLines() {
    if (lines == null) {
      List<Row> shown = found().stream().skip(firstShown()).limit(ON_A_PAGE).toList();
      Map<String, List<Row>> cassettes = cassettes(shown);
      lines =
          shown.stream()
              .map(it -> new Line(it, cassettes.getOrDefault(number(it), List.of())))
              .toList();
    }
    return lines;
  }

  private Map<String, List<Row>> cassettes(List<Row> merchants) {
    if (merchants.isEmpty()) {
      return Map.of();
    }
    List<String> numbers = merchants.stream().map(MerchantsPage::number).toList();
    return desk.ask(Say.the("QUERYPAYSYSTEMS").withAll("MERCHANTNUMBER", numbers)).stream()
        .collect(Collectors.groupingBy(MerchantsPage::number));
  }

  private List<Row> found() {
    if (found == null) {
      found =
          desk.ask(
              Say.the("QUERYMERCHANTS")
                  .with("MERCHANTNUMBER", getNumber())
                  .with("RETURNATMOST", MOST + 1));
    }
    return found;
  }

  private static String number(Row row) {
    return row.text("merchantNumber");
  }

  public String getNumber() {
    return typed.isSent() ? "" : typed.text("number");
  }

  /** Whether there are more than are shown as a list. */
  public boolean isTooMany() {
    return found().size() > MOST;
  }

  private int page() {
    return typed.number("page").orElse(0);
  }

  private int firstShown() {
    return Math.min(page(), MOST) * ON_A_PAGE;
  }

  public String getNext() {
    return Math.min(found().size(), MOST) > firstShown() + ON_A_PAGE ? at(page() + 1) : null;
  }

  public String getPrevious() {
    return page() > 0 ? at(page() - 1) : null;
  }

  private static String at(int page) {
    return Address.of("merchants", "page", page);
  }

  public boolean isCreating() {
    return desk.may(Say.the("CREATEMERCHANT").with("MERCHANTNUMBER", 1));
  }

  public List<Field> getFields() {
    return List.of(
        fields.text("MERCHANTTITLE", "admin.merchant.name", "", 128, false),
        fields.number("MERCHANTNUMBER", "admin.merchant.number", "", true));
  }

  public List<String> getCassettes() {
    return plugged.names();
  }

  public boolean isTicked(String cassette) {
    return typed.all("cassette").contains(cassette);
  }

  /** First the merchant; then each cassette by itself, and of each is told what became of it. */
  public void create() {
    Say said = Say.the("CREATEMERCHANT");
    getFields().forEach(field -> field.say(said));
    Told told = desk.give(said);
    if (!told.isDone()) {
      fields.refused(told);
      notices.tell(told);
      return;
    }
    String number = typed.text("MERCHANTNUMBER");
    notices.done(words.of("admin.merchant.created", number));
    typed.all("cassette").forEach(cassette -> authorize(number, cassette));
    Address.go(Address.of("merchant", "merchant", number));
  }

  private void authorize(String number, String cassette) {
    Told told =
        desk.give(
            Say.the("CREATEPAYSYSTEM")
                .with("MERCHANTNUMBER", number)
                .with("CASSETTENAME", cassette));
    if (!told.isDone()) {
      notices.wrong(words.of("admin.cassette.unauthorized", cassette, told.words(), told.codes()));
    }
  }
}
