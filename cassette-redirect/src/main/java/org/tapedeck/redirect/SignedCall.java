package org.tapedeck.redirect;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Instruction.Field;

/**
 * A call whose fields are signed by name. A proxy on the way may have added some: so the code is
 * over all fields, or over those that the bank is known to send, and no other field is ever used
 * (redirect specification, section 2.3).
 */
public final class SignedCall {

  private final Map<String, String> fields;
  private final List<Map<String, String>> signed;

  private SignedCall(Map<String, String> fields, Stream<Map<String, String>> signed) {
    this.fields = fields;
    this.signed = signed.toList();
  }

  /**
   * The call; empty when a field that the bank sends came twice, for then nobody knows which was
   * signed.
   *
   * @param known the names of all fields that the bank sends
   * @param unsigned those of them that the code is not over, its own among them
   */
  public static Optional<SignedCall> of(Inbound call, Set<String> known, Set<String> unsigned) {
    return singles(call, known)
        .map(
            fields ->
                new SignedCall(
                    fields,
                    Stream.of(Optional.of(fields), call.singles())
                        .flatMap(Optional::stream)
                        .map(sent -> without(sent, unsigned))));
  }

  /** Those that the bank is known to send, decoded, as they came. */
  public Map<String, String> fields() {
    return fields;
  }

  /** What the code is over; empty when it fits nothing. */
  public Optional<Map<String, String>> signedBy(Hmac hmac, String code, List<String> secrets) {
    return signed.stream()
        .filter(sent -> hmac.matches(code, SignedText.of(sent), secrets.stream()))
        .findFirst();
  }

  private static Optional<Map<String, String>> singles(Inbound call, Set<String> known) {
    List<Field> sent =
        call.parameters().stream().filter(field -> known.contains(field.name())).toList();
    return new Inbound(call.call(), sent, call.remoteAddress()).singles();
  }

  private static Map<String, String> without(Map<String, String> sent, Set<String> unsigned) {
    return sent.entrySet().stream()
        .filter(field -> !unsigned.contains(field.getKey()))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
