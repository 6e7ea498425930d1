package org.tapedeck.hostsim.acs;

import static org.tapedeck.hostsim.bank.Place.place;

import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Bank;
import org.tapedeck.hostsim.bank.BankClock;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.bank.Place;

/** The directory and the issuer's page. */
public final class AcsBank implements Bank {
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  private final Knobs knobs = new Knobs(AcsKnobs.ROWS);
  private final Accounts accounts = new Accounts();
  private final Sealing sealing;
  private final Directory directory;
  private final IssuerPages pages;

  /**
   * @param keys the folder in which its keys are, or are made
   */
  public AcsBank(BankClock clock, Path keys) {
    sealing = new Sealing(keys);
    directory = new Directory(knobs, accounts);
    pages = new IssuerPages(knobs, accounts, new Pares(knobs, clock), sealing);
  }

  @Override
  public String name() {
    return "acs";
  }

  public Directory directory() {
    return directory;
  }

  @Override
  public List<Place> places() {
    List<Place> places = new ArrayList<>(pages.places());
    places.add(place("POST", "/acs/directory", directory::answer));
    places.add(place("GET", "/acs/root\\.pem", asked -> Answer.text(200, root())));
    return places;
  }

  private String root() {
    try {
      String lines = LINES.encodeToString(sealing.own().root().getEncoded());
      return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
    } catch (CertificateEncodingException never) {
      throw new IllegalStateException(never);
    }
  }

  @Override
  public Knobs knobs() {
    return knobs;
  }

  @Override
  public List<String> books() {
    return accounts.lines();
  }
}
