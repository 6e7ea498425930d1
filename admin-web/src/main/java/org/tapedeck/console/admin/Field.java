package org.tapedeck.console.admin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tapedeck.console.Say;

/**
 * A field of a form. What stands in it when the form is drawn stands beside it, hidden, so that
 * only what a person has changed is said; a setting that he has emptied is taken away. Of a secret
 * neither is sent to the browser: empty it stays as it is, and a box takes it away.
 */
public final class Field {

  private static final String WAS = "was.";
  private static final String AWAY = "away.";
  private static final int WIDE = 80;

  private final FieldTerms terms;
  private final String before;
  private final Typed typed;
  private final boolean wrong;
  private final String problem;

  /**
   * @param before the value in force; empty for none, and of a secret
   * @param problem what the door had against it; empty when it had nothing
   */
  Field(FieldTerms terms, String before, Typed typed, String problem) {
    this.terms = terms;
    this.before = Typed.plain(before);
    this.typed = typed;
    this.problem = problem;
    this.wrong = !problem.isEmpty();
  }

  void say(Say to) {
    said().ifPresent(value -> to.exactly(getName(), value));
  }

  /** The value that is to hold, empty to take one away; nothing when it was not changed. */
  Optional<String> said() {
    if (terms.isSecret()) {
      return typed.has(AWAY + getName())
          ? Optional.of("")
          : Optional.of(now()).filter(it -> !it.isEmpty());
    }
    return Optional.of(now()).filter(it -> !it.equals(typed.text(WAS + getName())));
  }

  /** Says what is there, changed or not: what names an object. */
  void sayWhole(Say said) {
    said.exactly(getName(), typed.isSent() ? now() : before);
  }

  private String now() {
    return isBox() ? (typed.has(getName()) ? "1" : "0") : typed.text(getName());
  }

  public String getName() {
    return terms.name();
  }

  public String getId() {
    return "f" + getName().replaceAll("[^A-Za-z0-9]", "-");
  }

  public String getWasName() {
    return WAS + getName();
  }

  public String getAwayName() {
    return AWAY + getName();
  }

  public String getLabel() {
    return terms.label();
  }

  public String getHint() {
    return terms.hint();
  }

  public String getOtherwise() {
    return terms.otherwise();
  }

  /** What was there when the person began, also after he has typed something wrong. */
  public String getWas() {
    return typed.isSent() ? typed.text(WAS + getName()) : before;
  }

  public String getValue() {
    if (terms.isSecret()) {
      return "";
    }
    return typed.isSent() ? now() : before;
  }

  /** As people read it where it cannot be changed. */
  public String getShown() {
    return getChoices().stream()
        .filter(choice -> choice.value().equals(before))
        .map(Choice::label)
        .findFirst()
        .orElse(before);
  }

  public boolean isTicked() {
    return getValue().equals("1");
  }

  public boolean isChosen(String choice) {
    return Objects.equals(getValue(), choice);
  }

  public boolean isBox() {
    return terms.kind().equals("BOX");
  }

  public boolean isLines() {
    return terms.kind().equals("LINES") && !terms.isSecret();
  }

  public boolean isSecretLines() {
    return terms.kind().equals("LINES") && terms.isSecret();
  }

  public boolean isChoice() {
    return terms.kind().equals("CHOICE");
  }

  public boolean isSecretLine() {
    return terms.isSecret() && !isSecretLines();
  }

  public boolean isLine() {
    return !isBox() && !terms.kind().equals("LINES") && !isChoice() && !terms.isSecret();
  }

  public boolean isSecret() {
    return terms.isSecret();
  }

  public boolean isGiven() {
    return terms.given();
  }

  public boolean isRequired() {
    return terms.required();
  }

  /** Whether there is a secret that may go without another in its place. */
  public boolean isRemovable() {
    return terms.isSecret() && terms.given() && !terms.required();
  }

  public List<Choice> getChoices() {
    return terms.choices();
  }

  /** An optional choice, or one that has none yet, may be left open. */
  public boolean isOpen() {
    return !terms.required() || getWas().isEmpty();
  }

  public String getInputMode() {
    return List.of("DIGITS", "NUMBER", "YEAR_MONTH").contains(terms.kind()) ? "numeric" : null;
  }

  public String getLongest() {
    return terms.longest();
  }

  public String getWidth() {
    return isLines() || isSecretLines() || before.length() > WIDE ? "wide" : null;
  }

  public boolean isWrong() {
    return wrong;
  }

  public String getProblem() {
    return problem;
  }

  /** For the attribute aria-invalid: null leaves it out. */
  public String getInvalid() {
    return wrong ? "true" : null;
  }

  /** For aria-describedby: what stands below the field. */
  public String getDescribed() {
    return wrong ? getId() + "-hint " + getId() + "-wrong" : getId() + "-hint";
  }
}
