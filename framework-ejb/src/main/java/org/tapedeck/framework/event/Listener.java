package org.tapedeck.framework.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.tapedeck.framework.command.EventListenerKey;
import org.tapedeck.framework.command.Socks;
import org.tapedeck.framework.vault.Kept;

/** Somebody who is told of events, at a URL, and how far he has been told. */
@Entity
@Table(name = "EVENT_LISTENER")
public class Listener {

  @Id private String id;

  @Column(name = "MERCHANT_NUMBER")
  private int merchantNumber;

  @Column(name = "CASSETTE_NAME")
  private String cassetteName;

  @Column(name = "EVENT_TYPE")
  private int eventType;

  @Column(name = "LISTENER_URL")
  private String listenerUrl;

  @Column(name = "SOCKS_HOST")
  private String socksHost;

  @Column(name = "SOCKS_PORT")
  private int socksPort;

  @Column(name = "ENABLED")
  private int enabled = 1;

  @Embedded private Kept kept;

  @Column(name = "DELIVERED")
  private long delivered;

  @Column(name = "GIVEN_UP")
  private long givenUp;

  @Column(name = "LAST_TRY")
  private long lastTryMillis;

  @Column(name = "LAST_ERROR")
  private String lastError;

  @Version private int version;

  protected Listener() {}

  /**
   * @param kept the secret that its events are signed with, sealed
   */
  public Listener(String id, EventListenerKey key, Optional<Socks> socks, Kept kept) {
    this.id = id;
    this.merchantNumber = key.merchantNumber();
    this.cassetteName = key.cassetteName();
    this.eventType = key.eventType();
    this.listenerUrl = key.listenerUrl();
    this.socksHost = socks.map(Socks::host).orElse(null);
    this.socksPort = socks.map(Socks::port).orElse(0);
    this.kept = kept;
  }

  public String id() {
    return id;
  }

  public EventListenerKey key() {
    return new EventListenerKey(merchantNumber, cassetteName, eventType, listenerUrl);
  }

  public Optional<Socks> socks() {
    return Optional.ofNullable(socksHost).map(host -> new Socks(host, socksPort));
  }

  Kept kept() {
    return kept;
  }

  public boolean isEnabled() {
    return enabled == 1;
  }

  public void enable(boolean wanted) {
    enabled = wanted ? 1 : 0;
  }

  public long delivered() {
    return delivered;
  }

  public long givenUp() {
    return givenUp;
  }

  /** 0 until something was sent. */
  public long lastTryMillis() {
    return lastTryMillis;
  }

  /** Why the last try failed; null when it did not. */
  public String lastError() {
    return lastError;
  }
}
