package org.tapedeck.framework.cardholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.cassette.OpenLinks;
import org.tapedeck.framework.harness.HandClock;
import org.tapedeck.framework.harness.TextTable;

/** What is believed of a PaRes that a browser brought, and all that is not. */
class JudgeTest {

  private static final CardholderAuthentication TODAY = Shop.authentication(Shop.settings(""));

  private static Judgement judge(String paRes) {
    return TODAY.judge(paRes, Shop.KEPT);
  }

  /** No code of ours, and no library of Java's, had a hand in its signature. */
  @Test
  void aPaResThatOpensslHasSigned() {
    Judgement judgement = judge(Paper.text("pares.txt"));
    assertEquals(AuthenticationStatus.AUTHENTICATED, judgement.status(), judgement.sentence());
    assertEquals(
        Values.of(
            Map.of("status", "Y", "eci", "05", "xid", Paper.XID, "time", "20300615 12:01:30")),
        judgement.evidence());
  }

  @Test
  void whatTheBankSays() {
    String table =
        """
        status | judged        | refuse | accept
        Y      | AUTHENTICATED | true   | true
        A      | ATTEMPTED     | true   | true
        N      | FAILED        | false  | false
        U      | UNAVAILABLE   | false  | true
        y      | FORGED        | false  | false
        """;
    for (Map<String, String> row : TextTable.rows(table.lines().toList())) {
      String status = row.get("status");
      Judgement judgement =
          judge(Paper.good().saying("<status>Y<", "<status>" + status + "<").packed());
      assertEquals(row.get("judged"), judgement.status().name(), judgement.sentence());
      assertEquals(row.get("refuse"), "" + judgement.status().mayGoOn(Policy.REFUSE), status);
      assertEquals(row.get("accept"), "" + judgement.status().mayGoOn(Policy.ACCEPT), status);
    }
  }

  @Test
  void aCardThatIsNotEnrolledGoesOn() {
    assertTrue(AuthenticationStatus.NOT_ENROLLED.mayGoOn(Policy.REFUSE));
  }

  /** Nobody has forged anything: the server itself calls for who has left, without a variable. */
  @Test
  void whoComesBackWithoutAPaResIsNotAuthenticated() {
    for (String none : new String[] {null, "", " \r\n"}) {
      assertEquals(AuthenticationStatus.FAILED, judge(none).status());
    }
  }

  @TestFactory
  Stream<DynamicTest> whatBanksMayDo() {
    Map<String, String> good = new LinkedHashMap<>();
    good.put("lines of base64", Paper.good().packed().replaceAll("(.{64})", "$1\r\n"));
    good.put(
        "an elliptic curve",
        Paper.good().signed(Paper.Way.ECDSA_SHA256).by("bank-ec", "bank-ec issuers").packed());
    good.put("the path without its root", Paper.good().by("bank", "bank issuers").packed());
    good.put("the path in any order", Paper.good().by("bank", "root issuers bank").packed());
    good.put("no eci", Paper.good().saying("<eci>05</eci>", "").packed());
    good.put(
        "an extension",
        Paper.good()
            .saying("</TX>", "</TX><Extension critical=\"false\" id=\"x\"></Extension>")
            .packed());
    good.put(
        "a comment, which no signature covers",
        Paper.packed(Paper.good().document().replace("<currency>8", "<currency>8<!-- -->")));
    return good.entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(),
                    () -> {
                      Judgement judgement = judge(one.getValue());
                      assertEquals(
                          AuthenticationStatus.AUTHENTICATED,
                          judgement.status(),
                          judgement.sentence());
                    }));
  }

  /** Signed by the bank, and for another payment: a PaRes that was carried over. */
  @Test
  void whatIsForAnotherPayment() {
    String table =
        """
        before                       | now                          | by its
        AAECAwQFBgcICQoLDA0ODxAREhM= | AAECAwQFBgcICQoLDA0ODxAREhQ= | xid
        >412345<                     | >412346<                     | acqBIN
        >SHOP-1<                     | >SHOP-2<                     | merID
        >1200<                       | >1201<                       | purchAmount
        >1200<                       | >12<                         | purchAmount
        >1200<                       | >01200<                      | purchAmount
        >840<                        | >978<                        | currency
        <exponent>2<                 | <exponent>0<                 | exponent
        0000000000001111             | 0000000000001112             | panEnd
        0000000000001111             | 111                          | panEnd
        0000000000001111             |                              | panEnd
        """;
    for (Map<String, String> row : TextTable.rows(table.lines().toList())) {
      Judgement judgement = judge(Paper.good().saying(row.get("before"), row.get("now")).packed());
      assertEquals(AuthenticationStatus.FORGED, judgement.status(), "" + row);
      assertTrue(
          judgement.sentence().endsWith("by its " + row.get("by its") + "."), judgement.sentence());
      assertTrue(judgement.evidence().isEmpty());
    }
  }

  /** Everything that stands in it, altered behind the bank's back. */
  @TestFactory
  Stream<DynamicTest> whatIsAlteredAfterItWasSigned() {
    return Stream.of(
            "<status>Y|<status>A|Its signature is wrong.",
            "<eci>05|<eci>06|Its signature is wrong.",
            "AREhM=</xid>|AREhN=</xid>|Its signature is wrong.",
            ">1200<|>1201<|Its signature is wrong.",
            ">840<|>978<|Its signature is wrong.",
            "<exponent>2|<exponent>0|Its signature is wrong.",
            "1111</pan>|1112</pan>|Its signature is wrong.",
            "SHOP-1|SHOP-2|Its signature is wrong.",
            "412345|412346|Its signature is wrong.",
            "12:01:30|12:01:31|Its signature is wrong.",
            "PARes id=\"PARes-1\"|PARes id=\"PARes-2\"|Something else is signed.",
            "</TX>|</TX> |Its signature is wrong.",
            "#rsa-sha256|#rsa-sha512|Its signature is wrong.",
            "#sha256|#sha1|Its signature is wrong.",
            "<SignatureValue>|<SignatureValue>A|Its signature is wrong.",
            "<DigestValue>|<DigestValue>A|Its signature is wrong.")
        .map(change -> change.split("\\|"))
        .map(
            change ->
                forged(
                    change[0] + " to " + change[1] + " -> " + change[2],
                    Paper.packed(replaced(Paper.good().document(), change[0], change[1]))));
  }

  @TestFactory
  Stream<DynamicTest> whatIsSignedByTheWrongHand() {
    Map<String, Paper> wrong = new LinkedHashMap<>();
    wrong.put(
        "another root of the same name -> No valid path of certificates leads from its signer to the scheme's root.",
        Paper.good().by("stranger", "stranger other-root"));
    wrong.put(
        "another root, behind the real one -> No valid path of certificates leads from its signer to the scheme's root.",
        Paper.good().by("stranger", "stranger other-root root issuers"));
    wrong.put(
        "the path is missing -> No valid path of certificates leads from its signer to the scheme's root.",
        Paper.good().by("bank", "bank"));
    wrong.put(
        "no certificate -> It does not show one signer's certificate with its path.",
        Paper.good().by("bank", ""));
    wrong.put(
        "only authorities -> It does not show one signer's certificate with its path.",
        Paper.good().by("bank", "issuers root"));
    wrong.put(
        "two signers -> It does not show one signer's certificate with its path.",
        Paper.good().by("bank", "bank bank-ec issuers"));
    wrong.put(
        "nine certificates -> It does not show one signer's certificate with its path.",
        Paper.good().by("bank", "bank" + " issuers".repeat(8)));
    wrong.put(
        "a certificate that is over -> No valid path of certificates leads from its signer to the scheme's root.",
        Paper.good().by("expired", "expired issuers"));
    wrong.put(
        "a certificate that is not for signatures -> Its signer's certificate is not for signatures.",
        Paper.good().by("unfit", "unfit issuers"));
    wrong.put(
        "a key that is too short -> Its signer's key is too short.",
        Paper.good().by("short", "short issuers"));
    wrong.put(
        "a certificate by SHA-1 -> Its signer's path has a certificate by SHA-1.",
        Paper.good().by("sha1", "sha1 issuers"));
    wrong.put(
        "the key of somebody else -> Its signature is wrong.", Paper.good().keyOf("stranger"));
    wrong.put("SHA-1 -> Its signature is wrong.", Paper.good().signed(Paper.Way.RSA_SHA1));
    return wrong.entrySet().stream().map(one -> forged(one.getKey(), one.getValue().packed()));
  }

  /** A good signature that does not cover what is read. */
  @TestFactory
  Stream<DynamicTest> whatIsSignedIsSomethingElse() {
    Paper good = Paper.good();
    String evil = Paper.PARES.replace("<status>Y", "<status>A").replace("PARes-1", "PARes-2");
    String twin = Paper.PARES.replace("<status>Y", "<status>A");
    String object =
        "<Object xmlns=\"http://www.w3.org/2000/09/xmldsig#\">" + Paper.PARES + "</Object>";
    String xpath =
        "<Transforms><Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\">"
            + "<XPath>not(ancestor-or-self::status)</XPath></Transform></Transforms>";
    Map<String, String> wrapped = new LinkedHashMap<>();
    wrapped.put("no signature -> It is no PARes with a Signature.", Paper.document(Paper.PARES));
    wrapped.put(
        "a signature before it -> It is no PARes with a Signature.",
        Paper.document(good.signature() + Paper.PARES));
    wrapped.put(
        "two PARes, the good one last -> It is no PARes with a Signature.",
        Paper.document(evil + Paper.PARES + good.signature()));
    wrapped.put(
        "two PARes, the good one first -> It is no PARes with a Signature.",
        Paper.document(Paper.PARES + evil + good.signature()));
    wrapped.put(
        "two PARes of one id -> It is no PARes with a Signature.",
        Paper.document(twin + Paper.PARES + good.signature()));
    wrapped.put(
        "two messages -> It has more than one Message.",
        Paper.document(
            good.pares()
                + good.signature()
                + "</Message><Message id=\"m-2\">"
                + evil
                + good.signature()));
    wrapped.put(
        "the good one in an Object -> It is not clear what is signed.",
        Paper.document(evil + good.signature("", object)));
    wrapped.put(
        "the good one in an Object, of one id -> It is not clear what is signed.",
        Paper.document(twin + good.signature("", object)));
    wrapped.put(
        "the good one inside the evil one -> Something else is signed.",
        Paper.document(evil.replace("</TX>", "</TX>" + Paper.PARES) + good.signature()));
    wrapped.put(
        "the good one in KeyInfo -> Something else is signed.",
        Paper.document(evil + good.signature().replace("</KeyInfo>", Paper.PARES + "</KeyInfo>")));
    wrapped.put(
        "the good one beside the message -> It has more than one Message.",
        Paper.document(
            evil + good.signature() + "</Message>" + Paper.PARES + "<Message id=\"m-2\">"));
    wrapped.put(
        "an id of the signature's own -> It is not clear what is signed.",
        Paper.document(
            good.pares() + good.signature().replace("<KeyInfo>", "<KeyInfo Id=\"PARes-1\">")));
    wrapped.put(
        "two signatures -> It is no PARes with a Signature.",
        Paper.document(good.pares() + good.signature() + good.signature()));
    wrapped.put(
        "a PARes without id -> It is not clear what is signed.",
        good.saying(" id=\"PARes-1\"", "").document());
    wrapped.put("an empty reference -> Something else is signed.", good.refersTo("").document());
    wrapped.put(
        "a reference into the network -> Something else is signed.",
        good.refersTo("http://127.0.0.1:1/x").document());
    wrapped.put(
        "a reference to a file -> Something else is signed.",
        good.refersTo("file:///etc/hostname").document());
    wrapped.put(
        "a reference by XPointer -> Something else is signed.",
        good.refersTo("#xpointer(/)").document());
    wrapped.put(
        "a transform that leaves the status out -> It is signed in a way that does not count.",
        Paper.document(Paper.PARES.replace("<status>Y", "<status>A") + good.signature(xpath, "")));
    wrapped.put(
        "another root -> It is no message of 3-D Secure.",
        good.document().replace("ThreeDSecure", "ThreeDSecure2"));
    wrapped.put(
        "another namespace -> It is no message of 3-D Secure.",
        good.document().replace("<ThreeDSecure>", "<ThreeDSecure xmlns=\"urn:x\">"));
    wrapped.put(
        "an Error of the bank -> It is no PARes with a Signature.",
        Paper.document("<Error><version>1.0.2</version><errorCode>99</errorCode></Error>"));
    return wrapped.entrySet().stream()
        .map(one -> forged(one.getKey(), Paper.packed(one.getValue())));
  }

  /** Signed well, and not what a PARes is. */
  @TestFactory
  Stream<DynamicTest> whatSaysTwoThingsOrTooLittle() {
    return Stream.of(
            "<eci>|<status>N</status><eci>|It has more than one status.",
            "<status>Y</status>||It has no status.",
            "<status>Y</status>|<status><b>Y</b></status>|Its status is no text.",
            "<TX>|<TX></TX><TX>|It has more than one TX.",
            "<pan>|<pan>0000000000002222</pan><pan>|It has more than one pan.",
            "</Merchant>|</Merchant><Merchant></Merchant>|It has more than one Merchant.",
            "<currency>840</currency>||It has no currency.")
        .map(change -> change.split("\\|"))
        .map(
            change ->
                forged(
                    change[0] + " to " + change[1] + " -> " + change[2],
                    Paper.good().saying(change[0], change[1]).packed()));
  }

  @TestFactory
  Stream<DynamicTest> whatCannotBeRead() {
    String good = Paper.good().document();
    Map<String, String> garbage = new LinkedHashMap<>();
    garbage.put("no base64 -> It is no base64.", "%%%");
    garbage.put(
        "nothing deflated -> It cannot be inflated.",
        Paper.base64(good.getBytes(StandardCharsets.UTF_8)));
    garbage.put("cut off -> It ends too early.", Paper.packed(good).substring(0, 400));
    garbage.put("no XML -> It is no XML that can be read.", Paper.packed("PaRes"));
    garbage.put("empty -> It is no XML that can be read.", Paper.packed(""));
    garbage.put(
        "a document type -> It is no XML that can be read.",
        Paper.packed(typed(good, "<!DOCTYPE ThreeDSecure>")));
    garbage.put(
        "an entity -> It is no XML that can be read.",
        Paper.packed(
            typed(good, "<!DOCTYPE ThreeDSecure [<!ENTITY y \"Y\">]>").replace(">Y<", ">&y;<")));
    garbage.put(
        "an entity from a file -> It is no XML that can be read.",
        Paper.packed(
            typed(good, "<!DOCTYPE ThreeDSecure [<!ENTITY y SYSTEM \"file:///etc/hostname\">]>")));
    garbage.put(
        "a billion laughs -> It is no XML that can be read.",
        Paper.packed(
            typed(
                good, "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>")));
    garbage.put("very deep -> It is no XML that can be read.", Paper.packed("<a>".repeat(20_000)));
    garbage.put("too long -> It is too long.", "A".repeat(65_537));
    garbage.put("a bomb -> It is too long.", Paper.base64(Paper.deflated(new byte[40_000_000])));
    garbage.put(
        "too long inside, and good -> It is too long.",
        Paper.packed(good.replace("</ThreeDSecure>", " ".repeat(262_144) + "</ThreeDSecure>")));
    return garbage.entrySet().stream().map(one -> forged(one.getKey(), one.getValue()));
  }

  /** It says what was wrong and nothing that a stranger has written. */
  @Test
  void aForgersWordsAreNotRepeated() {
    String evil = Paper.good().saying(">SHOP-1<", ">EVIL-WORD<").packed();
    assertFalse(judge(evil).sentence().contains("EVIL"));
  }

  /**
   * They are all that 3-D Secure 1.0.2 speaks of: a setting lets them in again, keys of 1024 bits
   * too.
   */
  @Test
  void oldSignaturesCountWhereTheyAreAccepted() {
    CardholderAuthentication old = Shop.authentication(Shop.settings("old-signatures=accept"));
    List<Paper> accepted =
        List.of(
            Paper.good(),
            Paper.good().signed(Paper.Way.RSA_SHA1),
            Paper.good().by("sha1", "sha1 issuers"),
            Paper.good().signed(Paper.Way.RSA_SHA1).by("short", "short issuers"));
    for (Paper paper : accepted) {
      Judgement judgement = old.judge(paper.packed(), Shop.KEPT);
      assertEquals(AuthenticationStatus.AUTHENTICATED, judgement.status(), judgement.sentence());
    }
    String altered = Paper.good().signed(Paper.Way.RSA_SHA1).document().replace(">Y<", ">A<");
    assertEquals(AuthenticationStatus.FORGED, old.judge(Paper.packed(altered), Shop.KEPT).status());
  }

  /** By the clock that is given: the certificates of these tests began in 2026 and end in 2045. */
  @Test
  void certificatesAreJudgedByTheTime() {
    for (long years : new long[] {-10, 30}) {
      HandClock clock = new HandClock(Shop.NOON.plus(Duration.ofDays(years * 365)));
      CardholderAuthentication then =
          new CardholderAuthentication(Shop.settings(""), new OpenLinks(clock), clock);
      assertEquals(
          AuthenticationStatus.FORGED,
          then.judge(Paper.good().packed(), Shop.KEPT).status(),
          years + " years");
    }
  }

  /** Whatever is done to it: it is judged, and as long as it says Y the bank has said so. */
  @Test
  void fuzz() {
    byte[] good = Paper.good().document().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(1);
    for (int round = 0; round < 400; round++) {
      byte[] bytes = good.clone();
      for (int change = random.nextInt(3); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) (32 + random.nextInt(96));
      }
      Judgement judgement = judge(Paper.base64(Paper.deflated(bytes)));
      String text = new String(bytes, StandardCharsets.UTF_8);
      boolean untouched = text.contains(Paper.PARES);
      assertTrue(
          untouched || judgement.status() == AuthenticationStatus.FORGED, () -> "round: " + text);
    }
    for (int round = 0; round < 400; round++) {
      byte[] bytes = good.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      bytes[random.nextInt(100)] = (byte) random.nextInt(256);
      judge(Paper.base64(Paper.deflated(bytes)));
    }
    byte[] packed = Base64.getDecoder().decode(Paper.good().packed());
    for (int round = 0; round < 200; round++) {
      byte[] bytes = packed.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      judge(Paper.base64(bytes));
    }
  }

  private static String typed(String document, String type) {
    return document.replace("<ThreeDSecure>", type + "<ThreeDSecure>");
  }

  private static String replaced(String document, String before, String now) {
    assertTrue(document.contains(before), before);
    return document.replace(before, now);
  }

  /**
   * @param name what is done, and the sentence that says why it proves nothing
   */
  private static DynamicTest forged(String name, String paRes) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Judgement judgement = judge(paRes);
          assertEquals(AuthenticationStatus.FORGED, judgement.status());
          String why = name.substring(name.indexOf(" -> ") + 4);
          assertTrue(judgement.sentence().endsWith(" nothing. " + why), judgement.sentence());
          assertEquals(Values.NONE, judgement.evidence());
          assertFalse(judgement.status().mayGoOn(Policy.ACCEPT));
        });
  }
}
