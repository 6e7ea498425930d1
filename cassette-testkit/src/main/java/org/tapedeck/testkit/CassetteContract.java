package org.tapedeck.testkit;

/**
 * The rules of a cassette, C1 to C25, C34 and C35 of RULES.md. A cassette's test extends it and
 * gives the subject; every check's name begins with the rule that it proves.
 */
public abstract class CassetteContract
    implements DeclarationRules,
        ObjectTypeRules,
        ControlRules,
        MessageRules,
        AnswerRules,
        SecrecyRules,
        WalkRules,
        ReversalRules,
        BrandRules,
        RepetitionRules,
        SettingRules,
        FormRules,
        CopyRules,
        GarbageRules {

  @Override
  public abstract CassetteSubject subject();
}
