package org.tapedeck.testkit;

import java.util.Map;
import org.tapedeck.cassette.Labels;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Values;

/** Cassettes that are sound but for one fault in what they say for a form. */
interface BrokenForms {

  class ThatLabelsAStranger extends PlainCassette {
    @Override
    public Labels labels(String language) {
      return new Labels(Map.of("colour", "Colour"));
    }
  }

  class WithoutGermanWords extends PlainCassette {
    @Override
    public Labels labels(String language) {
      return new Labels(Map.of("pan", language.equals("de") ? " " : "Card number"));
    }
  }

  class WithADefaultOfAStranger extends PlainCassette {
    @Override
    public Values defaults(Scope scope, Values values) {
      return Values.of(Map.of("colour", "red"));
    }
  }
}
