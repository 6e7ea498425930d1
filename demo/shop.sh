# The demo's merchant: its VisaNet account at the simulated host, and its clerk.

merchant=1
done_or_there=(0 8) # primaryRC: done; there already

open_shop() {
  headline 'A merchant, made by the administrator'
  made 'the way to the host' MODIFYCASSETTE CASSETTENAME=VisaNet '$HOSTNAME=localhost' \
    "\$PORT=$host_port" "\$TRUSTEDCERTIFICATE=$(cat "$data/host-sim-tls/ca.pem")"
  made "merchant $merchant" CREATEMERCHANT "MERCHANTNUMBER=$merchant" 'MERCHANTTITLE=Demo shop'
  made 'that it takes VisaNet' CREATEPAYSYSTEM "MERCHANTNUMBER=$merchant" CASSETTENAME=VisaNet
  made 'its account' CREATEACCOUNT "MERCHANTNUMBER=$merchant" CASSETTENAME=VisaNet \
    ACCOUNTNUMBER=1 'ACCOUNTTITLE=Demo account' \
    '$ACQUIRERBIN=999995' '$MERCHANTID=888000002200' '$STORENUMBER=5999' '$TERMINALNUMBER=1515' \
    '$TERMINALID=00000001' '$CATEGORYCODE=5999' '$TIMEZONE=705' '$CITYCODE=85284' \
    '$MERCHANTNAME=DEMO SHOP' '$MERCHANTCITY=TEMPE' '$MERCHANTSTATE=AZ'
  made 'its clerk' CREATEUSER "USER=$(credential clerk.user)" \
    "PASSWORD=$(credential clerk.password)"
  made "the clerk's right" SETUSERACCESSRIGHTS "USER=$(credential clerk.user)" ROLE=3 \
    "MERCHANTNUMBER=$merchant"
}

# Makes an object, or finds it made by an earlier run on the same data.
made() { # WHAT OPERATION KEYWORD=VALUE...
  local what=$1 operation=$2
  shift 2
  ask admin "OPERATION=$operation" "$@"
  case $(attribute PSApiResult primaryRC) in
    "${done_or_there[0]}") printf '    %-20s %s\n' "$operation" "$what" ;;
    "${done_or_there[1]}") printf '    %-20s %s, which is there already\n' "$operation" "$what" ;;
    *)
      show_reply
      fail "$operation did not go as it should."
      ;;
  esac
}
