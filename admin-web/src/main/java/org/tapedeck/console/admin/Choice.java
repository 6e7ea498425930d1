package org.tapedeck.console.admin;

/** One of the values that a field offers. */
public record Choice(String value, String label) {

  public String getValue() {
    return value;
  }

  public String getLabel() {
    return label;
  }
}
