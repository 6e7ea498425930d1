package org.tapedeck.testkit;

import java.util.List;
import java.util.Set;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.ObjectType;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;

/** Cassettes that are sound but for one fault in what they say of their own objects. */
interface BrokenObjectTypes {

  /** One with a single type, whose key is its first keyword. */
  abstract class WithType extends PlainCassette {
    private final ObjectType type;

    WithType(String name, KeywordTable keywords) {
      this.type =
          new ObjectType(
              name,
              ObjectType.Level.SYSTEM,
              keywords,
              Set.copyOf(keywords.of(Scope.OBJECT).stream().map(row -> row.name()).toList()));
    }

    @Override
    public List<ObjectType> objectTypes() {
      return List.of(type);
    }
  }

  private static KeywordTable keyed(int code, Secrecy secrecy) {
    return new KeywordTable()
        .required(Scope.OBJECT, "$BRAND", "brand", code, Content.text(1, 9), secrecy);
  }

  class WithOneTypeTwice extends PlainCassette {
    @Override
    public List<ObjectType> objectTypes() {
      ObjectType type =
          new ObjectType("BRAND", ObjectType.Level.SYSTEM, new KeywordTable(), Set.of());
      return List.of(type, type);
    }
  }

  class WithATypeWithoutName extends WithType {
    WithATypeWithoutName() {
      super("", keyed(1001, Secrecy.PLAIN));
    }
  }

  class WithAKeyThatMayBeLeftOut extends WithType {
    WithAKeyThatMayBeLeftOut() {
      super(
          "BRAND",
          new KeywordTable()
              .optional(Scope.OBJECT, "$BRAND", "brand", 1001, Content.text(1, 9), Secrecy.PLAIN));
    }
  }

  class WithASecretKey extends WithType {
    WithASecretKey() {
      super("BRAND", keyed(1001, Secrecy.HIDDEN));
    }
  }

  class WithTheCodeOfAnOrder extends WithType {
    WithTheCodeOfAnOrder() {
      super("BRAND", keyed(1000, Secrecy.PLAIN));
    }
  }

  class WithKeywordsOfAnAccount extends WithType {
    WithKeywordsOfAnAccount() {
      super(
          "BRAND",
          new KeywordTable()
              .required(Scope.ACCOUNT, "$BRAND", "brand", 1001, Content.text(1, 9), Secrecy.PLAIN));
    }
  }
}
