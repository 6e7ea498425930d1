package org.tapedeck.hostsim.saman;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.net.http.HttpResponse;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tapedeck.hostsim.bank.Form;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Everything that the bank writes can be read by an XML parser, pages included. */
class WellFormedTest {
  private static final String AWKWARD = "<&\"'>\u0007\ud800 \u0631]]>";
  private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

  private static SamanSim sim;

  @BeforeAll
  static void open() throws Exception {
    sim = new SamanSim();
  }

  @AfterAll
  static void close() {
    sim.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/saman/knobs", "/clock", "/payments/referencepayment.asmx?WSDL"})
  void aPage(String path) throws Exception {
    assertNotNull(Soap.parsed(sim.get(path).body()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "return-times=2", "return-times=2&return-by=get", "return-times=0"})
  void thePagesOfABuyerWithAnAwkwardResNum(String knobs) throws Exception {
    sim.knobs("all=normal&" + knobs);
    HttpResponse<String> page = sim.post("/Payment.aspx", SamanSim.everything("5", AWKWARD));
    assertEquals(200, page.statusCode());
    assertNotNull(Soap.parsed(page.body()));
    assertNotNull(Soap.parsed(sim.press(page, "pay").body()));
  }

  @Test
  void aRefusal() throws Exception {
    HttpResponse<String> page = sim.post("/Payment.aspx", Form.of("MID", AWKWARD));
    assertNotNull(Soap.parsed(page.body()));
  }

  @Test
  void aFaultThatQuotesNothing() throws Exception {
    String body = sim.post("/payments/referencepayment.asmx", "text/xml", AWKWARD).body();
    assertEquals("fault env:Client", Soap.result(body));
  }

  /** Messages, port type, both bindings and the parts agree with one another and with us. */
  @Test
  void theDescriptionOfReferencesNamesEveryOperation() throws Exception {
    assertDescribes(
        "/payments/referencepayment.asmx",
        "verifyTransaction verifyTransaction1 reverseTransaction reverseTransaction1");
    assertDescribes("/Payments/InitPayment.asmx", "RequestToken");
  }

  private static void assertDescribes(String path, String operations) throws Exception {
    Document wsdl = Soap.parsed(sim.get(path + "?wsdl").body());
    String address = sim.at(path).toString();
    TreeSet<String> wanted = new TreeSet<>(java.util.List.of(operations.split(" ")));
    assertEquals(wanted, names(wsdl, "operation"));
    TreeSet<String> messages = new TreeSet<>();
    wanted.forEach(name -> messages.add(name + "SoapIn"));
    wanted.forEach(name -> messages.add(name + "SoapOut"));
    assertEquals(messages, names(wsdl, "message"));
    NodeList ports = wsdl.getElementsByTagNameNS(WSDL + "soap/", "address");
    assertEquals(address, ((Element) ports.item(0)).getAttribute("location"));
    NodeList ports12 = wsdl.getElementsByTagNameNS(WSDL + "soap12/", "address");
    assertEquals(address, ((Element) ports12.item(0)).getAttribute("location"));
  }

  private static TreeSet<String> names(Document wsdl, String element) {
    TreeSet<String> names = new TreeSet<>();
    NodeList found = wsdl.getElementsByTagNameNS(WSDL, element);
    for (int i = 0; i < found.getLength(); i++) {
      names.add(((Element) found.item(i)).getAttribute("name"));
    }
    return names;
  }
}
