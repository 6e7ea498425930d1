package org.tapedeck.hostsim.soap;

/**
 * The one part of an answer.
 *
 * @param type without its prefix, a type of XML Schema
 */
public record SoapResult(String name, String type, String value) {

  /** How it is written; a reader must take each of them. */
  public enum Shape {
    TYPED,
    UNTYPED,
    MULTIREF
  }
}
