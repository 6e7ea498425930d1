package org.tapedeck.framework.cardholder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A bank's PARes, written and signed by hand: in its canonical form already, so that what is hashed
 * is what stands there. Nothing here knows XML.
 */
record Paper(
    String pares, String id, String reference, Way way, String signer, String shown, String key) {

  /** How it is signed. */
  enum Way {
    RSA_SHA256(
        "2001/04/xmldsig-more#rsa-sha256", "SHA256withRSA", "2001/04/xmlenc#sha256", "SHA-256"),
    RSA_SHA1("2000/09/xmldsig#rsa-sha1", "SHA1withRSA", "2000/09/xmldsig#sha1", "SHA-1"),
    ECDSA_SHA256(
        "2001/04/xmldsig-more#ecdsa-sha256",
        "SHA256withECDSAinP1363Format",
        "2001/04/xmlenc#sha256",
        "SHA-256");

    private final String algorithm;
    private final String signature;
    private final String digestAlgorithm;
    private final String digest;

    Way(String algorithm, String signature, String digestAlgorithm, String digest) {
      this.algorithm = algorithm;
      this.signature = signature;
      this.digestAlgorithm = digestAlgorithm;
      this.digest = digest;
    }
  }

  static final String XID = "AAECAwQFBgcICQoLDA0ODxAREhM=";

  private static final String W3 = "http://www.w3.org/";
  static final String CANONICAL = W3 + "TR/2001/REC-xml-c14n-20010315";

  /** For 12.00 US dollars on a card that ends with 1111, in 2030. */
  static final String PARES = text("pares.xml").replace("\n", "");

  static Paper good() {
    return new Paper(
        PARES, "PARes-1", "#PARes-1", Way.RSA_SHA256, "bank", "bank issuers root", "bank");
  }

  Paper saying(String before, String now) {
    if (!pares.contains(before)) {
      throw new AssertionError("it says no " + before);
    }
    return new Paper(pares.replace(before, now), id, reference, way, signer, shown, key);
  }

  /** By somebody else, with the path that leads to him. */
  Paper by(String other, String path) {
    return new Paper(pares, id, reference, way, other, path, other);
  }

  Paper signed(Way other) {
    return new Paper(pares, id, reference, other, signer, shown, key);
  }

  /** By the key of somebody else, under the certificates of the first. */
  Paper keyOf(String other) {
    return new Paper(pares, id, reference, way, signer, shown, other);
  }

  Paper refersTo(String uri) {
    return new Paper(pares, id, uri, way, signer, shown, key);
  }

  /** As the browser brings it. */
  String packed() {
    return packed(document());
  }

  String document() {
    return document(pares + signature());
  }

  static String document(String parts) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ThreeDSecure><Message id=\"m-1\">"
        + parts
        + "</Message></ThreeDSecure>";
  }

  String signature() {
    return signature("<Transforms></Transforms>", "");
  }

  /** With these transforms, and something behind it. */
  String signature(String transforms, String more) {
    String rows = transforms.equals("<Transforms></Transforms>") ? "" : transforms;
    String info =
        "<SignedInfo xmlns=\""
            + W3
            + "2000/09/xmldsig#\">"
            + "<CanonicalizationMethod Algorithm=\""
            + CANONICAL
            + "\"></CanonicalizationMethod>"
            + "<SignatureMethod Algorithm=\""
            + W3
            + way.algorithm
            + "\"></SignatureMethod>"
            + "<Reference URI=\""
            + reference
            + "\">"
            + rows
            + "<DigestMethod Algorithm=\""
            + W3
            + way.digestAlgorithm
            + "\"></DigestMethod>"
            + "<DigestValue>"
            + base64(digest(pares))
            + "</DigestValue>"
            + "</Reference></SignedInfo>";
    return "<Signature xmlns=\""
        + W3
        + "2000/09/xmldsig#\">"
        + info
        + "<SignatureValue>"
        + base64(signed(info))
        + "</SignatureValue>"
        + "<KeyInfo><X509Data>"
        + certificates()
        + "</X509Data></KeyInfo>"
        + more
        + "</Signature>";
  }

  static String packed(String document) {
    return base64(deflated(document.getBytes(StandardCharsets.UTF_8)));
  }

  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
      out.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A file beside the test. */
  static String text(String name) {
    try (InputStream file = Paper.class.getResourceAsStream("/cardholder/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String certificates() {
    StringBuilder all = new StringBuilder();
    Arrays.stream(shown.split(" "))
        .filter(name -> !name.isEmpty())
        .map(name -> "<X509Certificate>" + body(name + ".pem") + "</X509Certificate>")
        .forEach(all::append);
    return all.toString();
  }

  private static String body(String pem) {
    return text(pem).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
  }

  private byte[] digest(String of) {
    try {
      return MessageDigest.getInstance(way.digest).digest(of.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new AssertionError(missing);
    }
  }

  private byte[] signed(String info) {
    try {
      Signature made = Signature.getInstance(way.signature);
      made.initSign(privateKey());
      made.update(info.getBytes(StandardCharsets.UTF_8));
      return made.sign();
    } catch (GeneralSecurityException missing) {
      throw new AssertionError(missing);
    }
  }

  private PrivateKey privateKey() throws GeneralSecurityException {
    byte[] bytes = Base64.getDecoder().decode(body(key + ".key"));
    return KeyFactory.getInstance(way == Way.ECDSA_SHA256 ? "EC" : "RSA")
        .generatePrivate(new PKCS8EncodedKeySpec(bytes));
  }
}
