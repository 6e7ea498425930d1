package org.tapedeck.framework.report;

import com.jcraft.jsch.HostKey;
import com.jcraft.jsch.HostKeyRepository;
import com.jcraft.jsch.UserInfo;
import java.security.MessageDigest;
import java.util.Base64;

/** The one key that a server must show. No other one is ever trusted or learned. */
final class HostKeyOfDrop implements HostKeyRepository {

  private final String type;
  private final byte[] key;

  /**
   * @param text the key's type and its Base64 text
   * @throws NotPut when it is no key
   */
  HostKeyOfDrop(String text) throws NotPut {
    String[] words = text.strip().split("\\s+");
    try {
      this.type = words[0];
      this.key = Base64.getDecoder().decode(words[1]);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
      throw new NotPut("The host key in the settings cannot be read.");
    }
  }

  /** The ways of signing that fit the key, so that the server shows it and not another one. */
  String algorithms() {
    return type.equals("ssh-rsa") ? "rsa-sha2-512,rsa-sha2-256" : type;
  }

  @Override
  public int check(String host, byte[] shown) {
    return MessageDigest.isEqual(key, shown) ? OK : CHANGED;
  }

  @Override
  public void add(HostKey hostkey, UserInfo user) {
    // Nothing is learned.
  }

  @Override
  public void remove(String host, String keyType) {
    // Nothing is forgotten.
  }

  @Override
  public void remove(String host, String keyType, byte[] hostKey) {
    // Nothing is forgotten.
  }

  @Override
  public String getKnownHostsRepositoryID() {
    return "the settings";
  }

  @Override
  public HostKey[] getHostKey() {
    return new HostKey[0];
  }

  @Override
  public HostKey[] getHostKey(String host, String keyType) {
    return new HostKey[0];
  }
}
