package org.tapedeck.framework.report;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tapedeck.cassette.SettlementDrop;
import org.tapedeck.framework.event.Alarm;
import org.tapedeck.framework.event.AllowedAddresses;

/** Puts files on the SSH server of a drop. It trusts no key but the one that the drop names. */
@ApplicationScoped
public class SftpDrop {

  private static final Logger LOG = Logger.getLogger(SftpDrop.class.getName());

  /** For the connection and the login, and then for each page; then the line is cut. */
  static final Duration LIMIT = Duration.ofSeconds(60);

  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);

  private AllowedAddresses allowed;
  private Alarm alarm;
  private Duration limit;

  protected SftpDrop() {}

  @Inject
  public SftpDrop(AllowedAddresses allowed, Alarm alarm) {
    this(allowed, alarm, LIMIT);
  }

  /** The same with another limit. */
  public SftpDrop(AllowedAddresses allowed, Alarm alarm, Duration limit) {
    this.allowed = allowed;
    this.alarm = alarm;
    this.limit = limit;
  }

  /** What is put, and how it is written. */
  interface File {
    String name();

    /** Writes it; the step is to be taken before each part. */
    void write(OutputStream to, SettlementReport.Step step) throws IOException, NotPut;
  }

  /**
   * Puts a file there, or finds it there already.
   *
   * @throws NotPut when it is not there, or nobody knows
   */
  void put(SettlementDrop drop, File file) throws NotPut {
    HostKeyOfDrop hostKey = new HostKeyOfDrop(drop.hostKey());
    try (DropSocket socket = new DropSocket(address(drop), CONNECT_LIMIT);
        Watch watch = new Watch(alarm, limit, socket::close)) {
      Session session = session(drop, hostKey, socket);
      try {
        session.connect((int) limit.toMillis());
        put(session, drop, file, watch);
      } finally {
        session.disconnect();
      }
    } catch (JSchException | SftpException | IOException failed) {
      LOG.log(Level.FINE, "the drop " + drop, failed);
      throw new NotPut(DropTrouble.inWords(failed));
    }
  }

  private InetSocketAddress address(SettlementDrop drop) throws NotPut {
    try {
      return allowed.find(drop.hostName(), drop.port());
    } catch (AllowedAddresses.Forbidden forbidden) {
      throw new NotPut(forbidden.getMessage());
    }
  }

  private Session session(SettlementDrop drop, HostKeyOfDrop hostKey, DropSocket socket)
      throws JSchException {
    JSch ssh = new JSch();
    if (drop.privateKey().isPresent()) {
      byte[] key = drop.privateKey().get().getBytes(StandardCharsets.US_ASCII);
      ssh.addIdentity("the account's", key, null, null);
    }
    Session session = ssh.getSession(drop.user(), drop.hostName(), drop.port());
    drop.password().ifPresent(session::setPassword);
    session.setHostKeyRepository(hostKey);
    session.setConfig("StrictHostKeyChecking", "yes");
    session.setConfig("server_host_key", hostKey.algorithms());
    session.setConfig(
        "PreferredAuthentications",
        drop.password().isPresent() ? "password,keyboard-interactive" : "publickey");
    session.setSocketFactory(socket);
    session.setDaemonThread(true);
    return session;
  }

  private void put(Session session, SettlementDrop drop, File file, Watch watch)
      throws JSchException, SftpException, IOException, NotPut {
    session.setTimeout((int) limit.toMillis());
    ChannelSftp sftp = (ChannelSftp) session.openChannel("sftp");
    sftp.connect((int) limit.toMillis());
    watch.goesOn();
    new SftpFolder(sftp, drop.directory()).put(file.name(), to -> file.write(to, watch::goesOn));
  }

  /** Cuts a line on which nothing has gone on for too long. */
  private static final class Watch implements AutoCloseable {

    private final Alarm alarm;
    private final Duration limit;
    private final Runnable cut;
    private Runnable callOff;

    Watch(Alarm alarm, Duration limit, Runnable cut) {
      this.alarm = alarm;
      this.limit = limit;
      this.cut = cut;
      this.callOff = alarm.after(limit, cut);
    }

    void goesOn() {
      callOff.run();
      callOff = alarm.after(limit, cut);
    }

    @Override
    public void close() {
      callOff.run();
    }
  }
}
