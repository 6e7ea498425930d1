# The demo's merchant: its accounts at the simulated host and banks, and its clerk.

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
  agree_with_banks
  made 'its clerk' CREATEUSER "USER=$(credential clerk.user)" \
    "PASSWORD=$(credential clerk.password)"
  made "the clerk's right" SETUSERACCESSRIGHTS "USER=$(credential clerk.user)" ROLE=3 \
    "MERCHANTNUMBER=$merchant"
  made 'where his shop is' SETRETURNDOMAIN "USER=$(credential clerk.user)" \
    "RETURNDOMAIN=127.0.0.1:$shop_port" "RETURNDOMAIN=localhost:$shop_port"
}

# Three banks where buyers pay on a page of the bank's own.
agree_with_banks() {
  local buyers="http://127.0.0.1:$banks_port" secret
  secret=$(credential commsecure.secret)
  bank CommSecure "\$PAYPAGE=$buyers/cgi-bin/PSCheckout" '$MERCHANTID=TestDemoShop' \
    "\$SECRET=$secret" "\$PASSWORD=$secret"
  tell_bank /commsecure/shops MerchantID=TestDemoShop "secret=$secret" "password=$secret" \
    "result-url=$(call_of CommSecure result)"
  secret=$(credential saman.secret)
  bank Saman "\$PAYPAGE=$buyers/Payment.aspx" '$MID=21001234' "\$PASSWORD=$secret"
  secret=$(credential paynet.secret)
  bank Paynet "\$PAYPAGE=$buyers/term101/terminal.php" '$SHOPID=12345678' '$SUBSHOPID=0001' \
    "\$SECRET=$secret"
  tell_bank /paynet/shops id=12345678 "secret=$secret" "receipt-url=$(call_of Paynet receipt)" \
    "return-url=$(call_of Paynet return)"
}

# The account is changed too, for an earlier run may have made it with other ports.
bank() { # CASSETTE KEYWORD=VALUE...
  local cassette=$1
  shift
  made "the way to $cassette" MODIFYCASSETTE "CASSETTENAME=$cassette" '$HOSTNAME=localhost' \
    "\$PORT=$banks_tls_port" "\$TRUSTEDCERTIFICATE=$(cat "$data/host-sim-tls/ca.pem")"
  made "that it takes $cassette" CREATEPAYSYSTEM "MERCHANTNUMBER=$merchant" "CASSETTENAME=$cassette"
  set -- "MERCHANTNUMBER=$merchant" "CASSETTENAME=$cassette" ACCOUNTNUMBER=1 \
    "ACCOUNTTITLE=Demo account" "\$SHOPURL=http://127.0.0.1:$shop_port/" "$@"
  made 'its account' CREATEACCOUNT "$@"
  made 'the same as it is now' MODIFYACCOUNT "$@"
}

call_of() { # CASSETTE CALL
  printf '%s' "http://127.0.0.1:$port/webapp/PaymentManager/bank/$1/$merchant/1/$2"
}

# What is agreed with a simulated bank it forgets when it stops.
tell_bank() { # PATH NAME=VALUE...
  local path=$1 body answer
  shift
  body=$(form "$@")
  exec 3<> "/dev/tcp/127.0.0.1/$banks_port"
  printf '%s\r\n' "POST $path HTTP/1.0" "Host: 127.0.0.1:$banks_port" \
    'Content-Type: application/x-www-form-urlencoded' "Content-Length: ${#body}" '' >&3
  printf '%s' "$body" >&3
  answer=$(cat <&3)
  exec 3>&-
  [[ $answer == HTTP/1.*' 200 '* ]] || fail "The simulated bank did not take what is agreed: $answer"
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
