package org.tapedeck.hostsim.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javax.xml.namespace.QName;
import javax.xml.rpc.ParameterMode;
import org.apache.axis.client.Call;
import org.apache.axis.client.Service;
import org.apache.axis.constants.Style;
import org.apache.axis.constants.Use;
import org.apache.axis.encoding.XMLType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Apache Axis 1.4 as a client: HTTP/1.0, RPC/encoded, doubles by reference. */
class AxisTest {
  private static SamanSim sim;

  @BeforeAll
  static void open() throws Exception {
    sim = new SamanSim();
  }

  @AfterAll
  static void close() {
    sim.close();
  }

  private static Call call(String operation, QName... types) throws Exception {
    Call call = (Call) new Service().createCall();
    call.setTargetEndpointAddress(sim.at("/payments/referencepayment.asmx").toURL());
    call.setOperationName(new QName("urn:Foo", operation));
    call.setOperationStyle(Style.RPC);
    call.setOperationUse(Use.ENCODED);
    call.setSOAPActionURI(operation);
    call.setTimeout((int) SamanSim.LIMIT.toMillis());
    String[] names = {"String_1", "String_2", "Password", "Amount"};
    for (int i = 0; i < types.length; i++) {
      call.addParameter(names[i], types[i], ParameterMode.IN);
    }
    call.setReturnType(XMLType.XSD_DOUBLE);
    return call;
  }

  @ParameterizedTest
  @ValueSource(strings = {"typed", "untyped", "multiref"})
  void itVerifiesAndReverses(String result) throws Exception {
    sim.knobs("all=normal&soap-result=" + result);
    String refNum = sim.paid("12000");
    Call verify = call("verifyTransaction", XMLType.XSD_STRING, XMLType.XSD_STRING);
    assertEquals(12000.0, verify.invoke(new Object[] {refNum, SamanSim.MID}));
    Call reverse =
        call(
            "reverseTransaction1",
            XMLType.XSD_STRING,
            XMLType.XSD_STRING,
            XMLType.XSD_STRING,
            XMLType.XSD_DOUBLE);
    assertEquals(1.0, reverse.invoke(new Object[] {refNum, SamanSim.MID, "secret", 12000.0}));
    assertEquals(-6.0, verify.invoke(new Object[] {refNum, SamanSim.MID}));
  }
}
