package org.tapedeck.hostsim.acs;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.tapedeck.hostsim.tls.SigningKeys;
import org.tapedeck.hostsim.xml.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * XML signatures over a PARes: RSA with SHA-256, exclusive canonicalization, one reference, to the
 * id of the PARes; the signature stands behind it in its message and carries the certificates.
 */
final class Signed {
  private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

  private Signed() {}

  static String sign(String document, String id, SigningKeys keys) {
    try {
      Document tree = SafeXml.read(document.getBytes(StandardCharsets.UTF_8));
      Element message = (Element) tree.getElementsByTagNameNS("*", "Message").item(0);
      ((Element) message.getFirstChild()).setIdAttribute("id", true);
      FACTORY
          .newXMLSignature(signedInfo(id), keyInfo(keys))
          .sign(new DOMSignContext(keys.key(), message));
      return text(tree);
    } catch (GeneralSecurityException
        | MarshalException
        | XMLSignatureException
        | SAXException failure) {
      throw new IllegalStateException("a PARes cannot be signed", failure);
    }
  }

  private static SignedInfo signedInfo(String id) throws GeneralSecurityException {
    Reference reference =
        FACTORY.newReference(
            "#" + id,
            FACTORY.newDigestMethod(DigestMethod.SHA256, null),
            List.of(
                FACTORY.newTransform(
                    CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
            null,
            null);
    return FACTORY.newSignedInfo(
        FACTORY.newCanonicalizationMethod(
            CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
        FACTORY.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
        List.of(reference));
  }

  private static KeyInfo keyInfo(SigningKeys keys) {
    KeyInfoFactory infos = FACTORY.getKeyInfoFactory();
    return infos.newKeyInfo(List.of(infos.newX509Data(keys.chain())));
  }

  private static String text(Document tree) {
    try {
      Transformer plain = TransformerFactory.newDefaultInstance().newTransformer();
      plain.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter text = new StringWriter();
      plain.transform(new DOMSource(tree), new StreamResult(text));
      return text.toString();
    } catch (TransformerException never) {
      throw new IllegalStateException(never);
    }
  }
}
