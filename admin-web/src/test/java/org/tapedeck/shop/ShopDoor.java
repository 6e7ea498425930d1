package org.tapedeck.shop;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.tapedeck.door.Nobody;
import org.tapedeck.framework.flow.DoorPlaces;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.Realm;
import org.tapedeck.framework.merchant.Role;
import org.tapedeck.framework.purchase.CardConnection;
import org.tapedeck.framework.purchase.CryptoBlock;
import org.tapedeck.framework.purchase.CryptoBlock.Producer;
import org.tapedeck.framework.purchase.CryptoBlocks;
import org.tapedeck.framework.vault.DataKey;
import org.tapedeck.framework.vault.DataKeys;
import org.tapedeck.framework.vault.MasterKeyFile;
import org.tapedeck.framework.vault.Vault;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * The servlet behind a port of this machine. There are the users demo, who may sell for merchant 1,
 * and idle, who may do nothing; the password of each is demopass.
 */
final class ShopDoor implements AutoCloseable {

  static final Instant TIME = Instant.parse("2026-06-15T12:00:00Z");
  static final String PASSWORD = "<user_id>demo</user_id><user_passwd>demopass</user_passwd>";

  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  final FakePurchases purchases = new FakePurchases();
  final DoorPlaces places = new DoorPlaces(2, 1, 1);
  final CryptoBlocks blocks = new CryptoBlocks(vault(), Clock.fixed(TIME, ZoneOffset.UTC));

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Tomcat tomcat = new Tomcat();

  ShopDoor(CardConnection connection) throws Exception {
    TOMCAT.setLevel(Level.SEVERE);
    Path folder = Files.createDirectories(Path.of("target", "tomcat"));
    tomcat.setBaseDir(folder.toString());
    tomcat.setHostname("127.0.0.1");
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    Context root = tomcat.addContext("", folder.toAbsolutePath().toString());
    ((StandardContext) root).setClearReferencesObjectStreamClassCaches(false);
    ((StandardContext) root).setClearReferencesThreadLocals(false);
    ((StandardContext) root).setClearReferencesRmiTargets(false);
    Tomcat.addServlet(
        root,
        "core",
        new CoreServlet(purchases, blocks, new Users(), connection, places, Clock.systemUTC()));
    root.addServletMappingDecoded(Nobody.SHOP, "core");
    tomcat.start();
    purchases.forget();
  }

  private static Vault vault() {
    try {
      Path file = Files.createTempFile("master", ".key");
      file.toFile().deleteOnExit();
      Files.writeString(file, "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=");
      Vault vault = new Vault();
      vault.open(new MasterKeyFile(file.toString()), new Keys(), Clock.fixed(TIME, ZoneOffset.UTC));
      return vault;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  String block(Producer producer) {
    return blocks.seal(
        new CryptoBlock(
            producer,
            "demo",
            Optional.empty(),
            Optional.of(FakePurchases.ID).filter(it -> producer == Producer.MAKE_RESERVATION)));
  }

  /** A call of demo, by a block. */
  String by(Producer producer) {
    return "<user_id>demo</user_id><crypto_block>" + block(producer) + "</crypto_block>";
  }

  HttpResponse<String> call(String method, String elements) throws Exception {
    return post("<" + method + ">" + elements + "</" + method + ">");
  }

  HttpResponse<String> post(String body, String... headers) throws Exception {
    return send("POST", body.getBytes(StandardCharsets.UTF_8), headers);
  }

  HttpResponse<String> send(String method, byte[] body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + Nobody.SHOP));
    if (headers.length > 0) {
      request.headers(headers);
    }
    request.method(method, BodyPublishers.ofByteArray(body));
    return client.send(request.build(), BodyHandlers.ofString());
  }

  static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  static String text(HttpResponse<String> answer, String element) throws Exception {
    return parsed(answer.body()).getElementsByTagName(element).item(0).getTextContent();
  }

  static String root(HttpResponse<String> answer) throws Exception {
    return parsed(answer.body()).getDocumentElement().getTagName();
  }

  @Override
  public void close() throws Exception {
    tomcat.stop();
    tomcat.destroy();
  }

  private static final class Users extends Realm {

    @Override
    public boolean fits(String name, String password) {
      return List.of("demo", "idle").contains(name) && password.equals("demopass");
    }

    @Override
    public Caller caller(String name) {
      List<Caller.Right> rights = new ArrayList<>();
      if (name.equals("demo")) {
        rights.add(new Caller.Right(Role.CLERK, Optional.of(1)));
      }
      return new Caller(Optional.of(name), rights);
    }
  }

  private static final class Keys implements DataKeys {

    private final List<DataKey> all = new ArrayList<>();

    @Override
    public List<DataKey> all() {
      return all;
    }

    @Override
    public List<DataKey> lock() {
      return all;
    }

    @Override
    public Optional<DataKey> find(String id) {
      return all.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    @Override
    public void add(DataKey key) {
      all.add(key);
    }
  }
}
