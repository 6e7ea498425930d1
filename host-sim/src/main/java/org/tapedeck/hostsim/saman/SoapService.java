package org.tapedeck.hostsim.saman;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Asked;
import org.tapedeck.hostsim.bank.Html;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.soap.BadSoap;
import org.tapedeck.hostsim.soap.SoapCall;
import org.tapedeck.hostsim.soap.SoapFault;
import org.tapedeck.hostsim.soap.SoapReader;
import org.tapedeck.hostsim.soap.SoapResult;
import org.tapedeck.hostsim.soap.SoapVersion;
import org.tapedeck.hostsim.soap.SoapWriter;

/** One SOAP address: its operations and its WSDL. */
final class SoapService {
  static final String NAMESPACE = "urn:Foo";

  private static final List<String> TYPES = List.of("text/xml", "application/soap+xml");

  private final String wsdl;
  private final List<Operation> operations;
  private final Knobs knobs;
  private final Calls calls;

  SoapService(String wsdl, List<Operation> operations, Knobs knobs, Calls calls) {
    this.wsdl = wsdl;
    this.operations = List.copyOf(operations);
    this.knobs = knobs;
    this.calls = calls;
  }

  Answer answer(Asked asked) {
    if (!asked.type().isEmpty() && !TYPES.contains(asked.type())) {
      return Answer.text(415, "text/xml or application/soap+xml\n");
    }
    try {
      return answer(spoken(SoapReader.read(asked.body())), asked.from());
    } catch (BadSoap bad) {
      return fault(bad.version(), bad.fault());
    }
  }

  private SoapCall spoken(SoapCall call) throws BadSoap {
    String version = knobs.use("soap-version");
    if (!version.equals("both") && !version.equals(call.version().number())) {
      throw call.bad(SoapFault.VERSION);
    }
    return call;
  }

  private Answer answer(SoapCall call, String from) throws BadSoap {
    Operation operation = operation(call);
    call.with(operation.required(), operation.optional());
    Outcome<String> outcome = operation.doing().go(call, from);
    SoapResult result = new SoapResult("result", operation.type(), outcome.said());
    String message = new SoapWriter(call.version()).answer(call, result, shape());
    return calls.answer(
        operation.name(),
        operation.delivery(),
        outcome,
        Answer.of(200, call.version().type(), message),
        fault(call.version(), SoapFault.SERVER));
  }

  private Operation operation(SoapCall call) throws BadSoap {
    return operations.stream()
        .filter(row -> row.name().equals(call.operation()) && NAMESPACE.equals(call.namespace()))
        .findFirst()
        .orElseThrow(() -> call.bad(SoapFault.UNKNOWN_OPERATION));
  }

  private SoapResult.Shape shape() {
    return SoapResult.Shape.valueOf(knobs.use("soap-result").toUpperCase(Locale.ROOT));
  }

  private static Answer fault(SoapVersion version, SoapFault fault) {
    return Answer.of(fault.status(version), version.type(), new SoapWriter(version).fault(fault));
  }

  /** Only {@code ?WSDL}, in any case; clients that were made from it call us back here. */
  Answer wsdl(Asked asked) {
    boolean wished = asked.query().names().stream().anyMatch(name -> name.matches("(?i)wsdl"));
    String here = Html.escape(asked.base() + asked.path());
    return wished
        ? Answer.of(200, "text/xml; charset=utf-8", resource().replace("{address}", here))
        : Answer.text(404, "?WSDL is here\n");
  }

  private String resource() {
    try (InputStream in = SoapService.class.getResourceAsStream(wsdl)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
