package org.tapedeck.hostsim;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import org.tapedeck.hostsim.xml.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a merchant finds when it checks the signature of a PaRes: right, or what is not. */
final class Checked {
  private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

  private Checked() {}

  static String signature(String document, String rootPem) throws Exception {
    Document tree = SafeXml.read(document.getBytes(StandardCharsets.UTF_8));
    NodeList found = tree.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
    if (found.getLength() == 0) {
      return "none";
    }
    Element pares = (Element) tree.getElementsByTagNameNS("*", "PARes").item(0);
    pares.setIdAttribute("id", true);
    XMLSignature read =
        FACTORY.unmarshalXMLSignature(
            new DOMValidateContext(new NoKey(), found.item(0)) /* the key is in it */);
    List<X509Certificate> chain = certificates(read);
    DOMValidateContext context = new DOMValidateContext(chain.get(0).getPublicKey(), found.item(0));
    if (!FACTORY.unmarshalXMLSignature(context).validate(context)) {
      return "broken";
    }
    return isUnder(rootPem, chain) ? "right" : "of a stranger";
  }

  private static final class NoKey extends KeySelector {
    @Override
    public KeySelectorResult select(
        KeyInfo info, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context) {
      return () -> null;
    }
  }

  private static List<X509Certificate> certificates(XMLSignature signature) {
    List<X509Certificate> chain = new ArrayList<>();
    X509Data data = (X509Data) signature.getKeyInfo().getContent().get(0);
    data.getContent().forEach(it -> chain.add((X509Certificate) it));
    return chain;
  }

  private static boolean isUnder(String rootPem, List<X509Certificate> chain) throws Exception {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    byte[] pem = rootPem.getBytes(StandardCharsets.US_ASCII);
    X509Certificate root =
        (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(pem));
    PKIXParameters trusted = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
    trusted.setRevocationEnabled(false);
    try {
      CertPathValidator.getInstance("PKIX")
          .validate(factory.generateCertPath(List.of(chain.get(0))), trusted);
      return true;
    } catch (CertPathValidatorException other) {
      return false;
    }
  }
}
