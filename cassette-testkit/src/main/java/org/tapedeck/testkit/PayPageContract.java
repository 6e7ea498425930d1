package org.tapedeck.testkit;

/**
 * The rules of a cassette with a pay page: C26 to C33 of RULES.md, and those before that are about
 * what it declares, asks and hears, and C34 and C35. A cassette's test extends it and gives the
 * subject; every check's name begins with the rule that it proves.
 */
public abstract class PayPageContract
    implements DeclarationRules,
        ObjectTypeRules,
        MessageRules,
        AnswerRules,
        GarbageRules,
        PayPageRules,
        ReturnRules,
        FormRules {

  @Override
  public abstract PayPageSubject subject();
}
