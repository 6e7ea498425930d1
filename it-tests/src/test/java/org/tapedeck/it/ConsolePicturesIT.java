package org.tapedeck.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the pictures of README, when it is told where to: -Dtapedeck.screenshots=FOLDER. */
@EnabledIfSystemProperty(named = ConsolePicturesIT.FOLDER, matches = ".+")
class ConsolePicturesIT {

  static final String FOLDER = "tapedeck.screenshots";

  private static Path folder;
  private static Console console;
  private static Shop books;
  private static String bulk;

  /** A morning in two shops. */
  @BeforeAll
  static void open() throws Exception {
    folder = Files.createDirectories(Path.of(System.getProperty(FOLDER)));
    Stage stage = Stage.shared();
    books = stage.openShop();
    Till till = named(stage, books, "Corner Bookshop");
    Till garden = named(stage, stage.openShop(), "Garden Centre");
    for (int order = 1; order <= 6; order++) {
      till.sells(order, 1890 + 730 * order);
      garden.sells(order, 4400 + 1110 * order);
    }
    till.gives("close", "BATCHNUMBER=1");
    garden.gives("close", "BATCHNUMBER=1");
    till.gives("refund", "ORDERNUMBER=3", "CREDITNUMBER=1", "AMOUNT=1000");
    till.sells(7, 8871 + 1000);
    till.gives("close", "BATCHNUMBER=2");
    garden.sells(8, 12950);
    garden.approves(9, 7982);
    garden.approves(10, 3105);
    for (int order = 20; order <= 23; order++) {
      till.takesOrder(order, 2110 + 345 * order);
    }
    till.takesOrder(24, 6451);
    till.takesOrder(25, 5982);
    console = Console.of(stage, stage.administrator());
    bulk = approvedAll(till);
    for (int order = 30; order <= 36; order++) {
      till.takesOrder(order, 1750 + 420 * order);
    }
  }

  private static Till named(Stage stage, Shop shop, String name)
      throws IOException, InterruptedException {
    Till till = new Till(stage, shop);
    till.gives("MODIFYMERCHANT", "MERCHANTNUMBER={shop}", "MERCHANTTITLE=" + name);
    return till;
  }

  private static String approvedAll(Till till) {
    console.open("approve");
    console.press("Approve all");
    console.awaitWords("6 of 6 lines");
    return console.place();
  }

  @AfterAll
  static void close() {
    console.close();
  }

  @ParameterizedTest
  @CsvSource({
    "home,     home,                                       1280, 800, false",
    "approve,  approve,                                    1280, 800, false",
    "results,  '{bulk}',                                   1280, 800, false",
    "order,    'order?merchant={m}&order=3',               1280, 800, false",
    "payment,  'payment?merchant={m}&order=3&payment=1',   1280, 800, false",
    "batch,    'batch?merchant={m}&batch=2',               1280, 800, false",
    "cassette, 'cassette?cassette=VisaNet',                1280, 800, false",
    "dark,     reports,                                    1280, 800, true",
    "stuck,    stuck,                                      390,  800, false",
    "phone,    home,                                       390,  800, true"
  })
  void aPicture(String name, String page, int width, int height, boolean dark) throws IOException {
    console.browser().looksLike(width, height, dark);
    console.open(page.replace("{bulk}", bulk).replace("{m}", "" + books.merchantNumber()));
    Files.write(folder.resolve(name + ".png"), console.browser().picture());
    assertTrue(console.overflow() <= 0, page);
  }
}
