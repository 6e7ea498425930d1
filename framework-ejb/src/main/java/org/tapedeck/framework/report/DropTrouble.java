package org.tapedeck.framework.report;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.JSchHostKeyException;
import com.jcraft.jsch.SftpException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.Map;

/** What went wrong with a drop, in words that hold no secret and nothing of the server's own. */
final class DropTrouble {

  static final String BROKEN = "The line broke.";

  // spotless:off
  private static final Map<Integer, String> ANSWERS = Map.of(
      ChannelSftp.SSH_FX_NO_SUCH_FILE,      "The directory is not there.",
      ChannelSftp.SSH_FX_PERMISSION_DENIED, "The server does not permit it.",
      ChannelSftp.SSH_FX_FAILURE,           "The server could not store it.",
      ChannelSftp.SSH_FX_OP_UNSUPPORTED,    "The server does not know how to do it.");
  // spotless:on

  private DropTrouble() {}

  static String inWords(Exception failed) {
    if (failed instanceof SftpException answer) {
      return ANSWERS.getOrDefault(answer.id, BROKEN);
    }
    if (failed instanceof JSchHostKeyException) {
      return "The server shows another host key.";
    }
    return failed instanceof JSchException ? atFirst(failed) : BROKEN;
  }

  /** Before there was a line to speak of. */
  private static String atFirst(Exception failed) {
    String message = String.valueOf(failed.getMessage());
    if (message.startsWith("Auth ") || message.contains("authentication")) {
      return "The login was refused.";
    }
    if (message.startsWith("invalid privatekey")) {
      return "The private key in the settings cannot be read.";
    }
    if (message.startsWith("Algorithm negotiation fail")) {
      return "The server has no host key of this type, or no algorithm in common.";
    }
    boolean away =
        failed.getCause() instanceof ConnectException
            || failed.getCause() instanceof SocketTimeoutException;
    return away ? "It cannot be reached." : BROKEN;
  }
}
