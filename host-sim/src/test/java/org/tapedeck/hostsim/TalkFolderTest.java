package org.tapedeck.hostsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tapedeck.hostsim.frame.Frame;
import org.tapedeck.hostsim.support.Changed;
import org.tapedeck.hostsim.support.Examples;
import org.tapedeck.hostsim.support.Listener;
import org.tapedeck.hostsim.support.Terminal;

/** Which talk is played when: the folder is looked into at each conversation. */
class TalkFolderTest {
  @TempDir private Path folder;
  private Sim sim;

  @BeforeEach
  void start() throws Exception {
    sim = new Sim("--talks", folder.toString());
  }

  @AfterEach
  void stop() {
    sim.close();
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text.replace(" / ", "\n"));
  }

  /** The answer's code to W3 after some changes. */
  private String code(String changes) throws Exception {
    byte[] frame = new Frame(Changed.by(Examples.record("W3"), changes), true).octets();
    return Listener.answer(sim.terminal.send(Terminal.AUTHORIZATION, frame).body()).substring(0, 2);
  }

  private List<String> codes(String... changes) throws Exception {
    List<String> codes = new java.util.ArrayList<>();
    for (String change : changes) {
      codes.add(code(change));
    }
    return codes;
  }

  @Test
  void onceUnlessItSaysOtherwise() throws Exception {
    write("a.talk", "on authorization / book nothing / answer 51");
    assertEquals(List.of("51", "00"), codes("part 5 320", "part 5 320"));
  }

  @Test
  void asOftenAsItSays() throws Exception {
    write("a.talk", "on authorization times=2 / book nothing / answer 51");
    assertEquals(List.of("51", "51", "00"), codes("part 5 320", "part 5 320", "part 5 320"));
  }

  @Test
  void fromTheNthThatFitsOn() throws Exception {
    write("a.talk", "on authorization nth=2 times=always / book nothing / answer 51");
    assertEquals(List.of("00", "51", "51"), codes("part 5 320", "part 5 320", "part 5 320"));
  }

  @Test
  void onlyWhatItChooses() throws Exception {
    write(
        "a.talk", "on authorization amount=*20 card=1111 times=always / book nothing / answer 51");
    assertEquals(
        List.of("51", "51", "00", "00"),
        codes("part 5 320", "part 5 00420", "part 5 321", "part 0 5499740000000057"));
  }

  @Test
  void byTheCodeARepeatIsToldFromItsFirst() throws Exception {
    write("a.talk", "on authorization code=66 times=always / book nothing / answer 51");
    assertEquals(List.of("00", "51"), codes("at 61 56", "at 61 66"));
  }

  @Test
  void aTalkOfTheOtherHostIsNotPlayed() throws Exception {
    write("a.talk", "on authorization profile=fhms / book nothing / answer 51");
    write("b.talk", "on authorization way=line / book nothing / answer 52");
    assertEquals(List.of("00"), codes("part 5 320"));
  }

  @Test
  void theOrderOfNamesDecides() throws Exception {
    write("b.talk", "on authorization / book nothing / answer 52");
    write("a.talk", "on authorization / book nothing / answer 51");
    assertEquals(List.of("51", "52", "00"), codes("part 5 320", "part 5 320", "part 5 320"));
  }

  @Test
  void whatIsDroppedInAgainIsPlayedAgain() throws Exception {
    write("a.talk", "on authorization / book nothing / answer 51");
    assertEquals("51", code("part 5 320"));
    Files.delete(folder.resolve("a.talk"));
    assertEquals("00", code("part 5 320"));
    write("a.talk", "on authorization / book nothing / answer 51");
    assertEquals("51", code("part 5 320"));
  }

  @Test
  void aBrokenFileIsToldAndPassedOver() throws Exception {
    write("a.talk", "on authorization / dance");
    write("a.txt", "no talk at all");
    assertEquals("00", code("part 5 320"));
    assertEquals("00", code("part 5 320"));
    assertEquals(List.of("passed-over a.talk, line 2: what is 'dance'?"), sim.page("/talks"));
  }

  @Test
  void aBrokenFileAtTheStartIsNoStart() throws Exception {
    write("a.talk", "on authorization / dance");
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> new Sim("--talks", folder.toString()));
    assertEquals("a.talk, line 2: what is 'dance'?", refused.getMessage());
  }

  @Test
  void whatWasPlayedIsShownWithoutACardNumber() throws Exception {
    write("a.talk", "on authorization / book / answer Q7");
    code("part 5 320");
    assertEquals(
        List.of(
            "played talk=a.talk kind=authorization amount=320 card=1111 code=56"
                + " merchant=888000002200 profile=vital sequence=0002 terminal=1515 way=https"
                + " steps=book, answer Q7"),
        sim.page("/talks"));
    assertTrue(sim.logged().contains("talk a.talk is played: kind=authorization"), sim.logged());
  }
}
