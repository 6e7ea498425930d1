package org.tapedeck.framework.cardholder;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A Message of a PARes and its Signature. The PARes that it gives is the very element that was
 * signed: nothing else is ever looked up by its id.
 */
final class SignedMessage {

  private static final String SECURE = "org.jcp.xml.dsig.secureValidation";

  /** All leave comments out, and change nothing else of what a reader sees. */
  private static final Set<String> CANONICAL =
      Set.of(CanonicalizationMethod.INCLUSIVE, CanonicalizationMethod.EXCLUSIVE);

  private static final List<String> PARTS = List.of("SignedInfo", "SignatureValue", "KeyInfo");

  private final Element pares;
  private final Element signature;

  SignedMessage(Element message) throws Unfit {
    List<Element> parts = SafeXml.children(message);
    if (parts.size() != 2
        || !SafeXml.is(parts.get(0), "PARes")
        || !isDsig(parts.get(1), "Signature")) {
      throw new Unfit("It is no PARes with a Signature.");
    }
    pares = parts.get(0);
    signature = parts.get(1);
  }

  /** The PARes, once its signature is proven. */
  Element proven(SignerPath path, SignatureAge oldest) throws Unfit {
    mustHaveOneMeaning();
    DOMValidateContext context = new DOMValidateContext(path.key(certificates()), signature);
    // It knows no SHA-1 at all; what else it forbids is forbidden here, too.
    context.setProperty(SECURE, oldest == SignatureAge.OF_TODAY);
    pares.setIdAttribute("id", true);
    if (!holds(context, oldest)) {
      throw new Unfit("Its signature is wrong.");
    }
    return pares;
  }

  private boolean holds(DOMValidateContext context, SignatureAge oldest) throws Unfit {
    try {
      XMLSignature read = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
      mustCoverThePares(read.getSignedInfo(), oldest);
      return read.validate(context);
    } catch (MarshalException | XMLSignatureException | RuntimeException damage) {
      // The library answers strange elements with exceptions of every kind.
      return false;
    }
  }

  private void mustHaveOneMeaning() throws Unfit {
    List<Element> parts = SafeXml.children(signature);
    boolean plain = parts.size() == PARTS.size();
    for (int part = 0; plain && part < PARTS.size(); part++) {
      plain = isDsig(parts.get(part), PARTS.get(part));
    }
    if (!plain || id().isEmpty() || isIdInSignature()) {
      throw new Unfit("It is not clear what is signed.");
    }
  }

  private boolean isIdInSignature() {
    NodeList all = signature.getElementsByTagName("*");
    return Stream.concat(Stream.of(signature), elements(all).stream())
        .anyMatch(one -> one.getAttribute("Id").equals(id()));
  }

  private String id() {
    return pares.getAttribute("id");
  }

  private void mustCoverThePares(SignedInfo info, SignatureAge oldest) throws Unfit {
    List<Reference> references = info.getReferences();
    boolean right =
        references.size() == 1
            && ("#" + id()).equals(references.get(0).getURI())
            && pares.getOwnerDocument().getElementById(id()) == pares;
    if (!right) {
      throw new Unfit("Something else is signed.");
    }
    mustBeSafe(info, references.get(0), oldest);
  }

  private static void mustBeSafe(SignedInfo info, Reference reference, SignatureAge oldest)
      throws Unfit {
    List<? extends AlgorithmMethod> transforms = reference.getTransforms();
    boolean safe =
        oldest.takesSignature(info.getSignatureMethod().getAlgorithm())
            && oldest.takesDigest(reference.getDigestMethod().getAlgorithm())
            && CANONICAL.contains(info.getCanonicalizationMethod().getAlgorithm())
            && transforms.stream().allMatch(one -> CANONICAL.contains(one.getAlgorithm()));
    if (!safe) {
      throw new Unfit("It is signed in a way that does not count.");
    }
  }

  private List<X509Certificate> certificates() throws Unfit {
    NodeList shown = signature.getElementsByTagNameNS(XMLSignature.XMLNS, "X509Certificate");
    List<X509Certificate> certificates = new ArrayList<>();
    for (Element one : elements(shown)) {
      certificates.add(certificate(one.getTextContent()));
    }
    return certificates;
  }

  private static X509Certificate certificate(String base64) throws Unfit {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(bytes));
    } catch (GeneralSecurityException | IllegalArgumentException damage) {
      throw new Unfit("A certificate in it cannot be read.");
    }
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int place = 0; place < nodes.getLength(); place++) {
      elements.add((Element) nodes.item(place));
    }
    return elements;
  }

  private static boolean isDsig(Element element, String name) {
    return XMLSignature.XMLNS.equals(element.getNamespaceURI())
        && name.equals(element.getLocalName());
  }
}
