package org.tapedeck.framework.handler;

import static org.tapedeck.framework.command.PrimaryReturnCode.*;
import static org.tapedeck.framework.command.SecondaryReturnCode.*;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.Reply;
import org.tapedeck.framework.command.SetReturnDomain;
import org.tapedeck.framework.flow.Handler;
import org.tapedeck.framework.flow.Started;
import org.tapedeck.framework.merchant.Caller;
import org.tapedeck.framework.merchant.ReturnDomain;
import org.tapedeck.framework.merchant.ReturnDomains;
import org.tapedeck.framework.merchant.Users;
import org.tapedeck.framework.purchase.ReturnAddresses;

@Dependent
class SetReturnDomainHandler implements Handler<SetReturnDomain> {

  private final Users users;
  private final ReturnDomains domains;
  private final ReturnAddresses addresses;

  @Inject
  SetReturnDomainHandler(Users users, ReturnDomains domains, ReturnAddresses addresses) {
    this.users = users;
    this.domains = domains;
    this.addresses = addresses;
  }

  @Override
  public Class<SetReturnDomain> command() {
    return SetReturnDomain.class;
  }

  @Override
  public Started begin(Caller caller, SetReturnDomain command) {
    if (users.find(command.user()).isEmpty()) {
      throw new Refused(PRC_UNDEFINED_OBJECT, RC_USER, "There is no such user.");
    }
    domains.replace(
        command.user(),
        command.returnDomains().stream().map(this::checked).collect(Collectors.toSet()));
    return Started.done(Reply.success());
  }

  private ReturnDomain checked(String text) {
    ReturnDomain domain =
        ReturnDomain.of(text)
            .orElseThrow(
                () ->
                    new Refused(
                        PRC_PARAMETER_FORMAT_ERROR,
                        RC_RETURNDOMAIN,
                        "RETURNDOMAIN is a host's name in ASCII, with a colon and a port when it is"
                            + " not the usual one."));
    if (domain.isAddress() && !addresses.allowsPrivateOnes()) {
      throw new Refused(
          PRC_PARAMETER_VALUE_ERROR, RC_RETURNDOMAIN, "RETURNDOMAIN is an address, and no name.");
    }
    return domain;
  }
}
